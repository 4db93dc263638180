namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>The .dvm and .dvd files: the columns.</summary>
/// <remarks>
/// <b>Files</b>: <c>_0_Lucene45_0.dvm</c> entries; <c>.dvd</c> values.
/// <para><b>Layout</b></para>
/// <code>
/// .dvm → Header(Lucene45ValuesMetadata, 2), Entry×fields, vint -1, Footer
/// .dvd → Header(Lucene45DocValuesData, 2), values, Footer
/// Entry → Numeric | Binary | Sorted | SortedSet
/// Numeric → number vint, 0 byte, format vint, missing i64 (-1: none; else a bit a document, lowest first, 1 = has a value),
///           packedVersion vint, data i64, count vlong, blockSize vint = 16384, Delta | Gcd | Table
/// Delta → (nothing): data in blocks of differences    Gcd → min i64, gcd i64    Table → size vint, i64×size: packed indexes
/// Binary → number vint, 1 byte, format vint, missing i64, minLength vint, maxLength vint, count vlong, data i64, Fixed | Variable | Prefix
/// Fixed → (nothing)   Variable → addresses i64, packedVersion vint, blockSize vint: monotonic ends
/// Prefix → interval vint = 16, addresses i64, packedVersion vint, blockSize vint: monotonic starts of every 16th value;
///           each value: vint shared prefix, vint suffix length, suffix
/// Sorted → number vint, 2 byte, Binary (the distinct values), Numeric (ordinal or -1 of each document)
/// SortedSet → number vint, 3 byte, mode vint; 0: Binary, Numeric (all ordinals), Numeric as monotonic (end of each document)
///           1 (at most one a document): Sorted
/// </code>
/// <para><b>History</b>: 2 = 4.8 (footer); 1 = 4.5.1 (sorted-set mode 1).</para>
/// </remarks>
internal static class DocValuesFormat
{
    /// <summary>The per-field format's name, part of file names and attributes.</summary>
    public const string Name = "Lucene45";

    public const string MetaExtension = "dvm";
    public const string DataExtension = "dvd";
    public const string MetaCodec = "Lucene45ValuesMetadata";
    public const string DataCodec = "Lucene45DocValuesData";
    public const int Version = 2;

    public const byte Numeric = 0;
    public const byte Binary = 1;
    public const byte Sorted = 2;
    public const byte SortedSet = 3;

    public const int DeltaCompressed = 0;
    public const int GcdCompressed = 1;
    public const int TableCompressed = 2;

    public const int FixedWidth = 0;
    public const int VariableWidth = 1;
    public const int PrefixCompressed = 2;

    public const int SortedSetWithAddresses = 0;
    public const int SortedSetSingleValued = 1;

    /// <summary>Values in one block of differences or addresses.</summary>
    public const int BlockSize = 16384;

    /// <summary>Every 16th value of a dictionary is written whole.</summary>
    public const int PrefixInterval = 16;
}
