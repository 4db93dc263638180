namespace SearchApp.Indexing.Codecs;

/// <summary>How every file of the index begins and ends.</summary>
/// <remarks>
/// <b>Layout</b> (all integers big-endian):
/// <code>
/// File    → Header, body, Footer
/// Header  → Magic i32, name string (vint byte length, UTF-8), version i32
/// Footer  → FooterMagic i32, algorithm i32 = 0, checksum i64 = CRC-32 of every byte of the file before the checksum
/// </code>
/// </remarks>
internal static partial class CodecHeader
{
    /// <summary>First four bytes of a header.</summary>
    public const int Magic = 0x3FD76C17;

    /// <summary>First four bytes of a footer.</summary>
    public const int FooterMagic = ~Magic;

    /// <summary>Length of a footer in bytes.</summary>
    public const int FooterLength = 16;
}
