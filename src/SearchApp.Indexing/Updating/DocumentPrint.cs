using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SearchApp.Corpus;

namespace SearchApp.Indexing.Updating;

/// <summary>Tells whether a document of the source is still the same: 64 bits of SHA-256 of all that its article is made of.</summary>
internal static class DocumentPrint
{
    /// <summary>What stands for a document that could not be read, which the next update tries again.</summary>
    public const ulong None = 0;

    /// <summary>The fingerprint of a document.</summary>
    public static ulong Of(RawDocument document)
    {
        if (document.SkipReason is not null)
        {
            return None;
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{(int)document.Kind}\n{document.Path}\n{document.Url}\n"));
        hash.AppendData(document.Bytes.Span);
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(bytes);
        return Math.Max(1, BinaryPrimitives.ReadUInt64BigEndian(bytes));
    }
}
