using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Segments;

/// <summary>One segment of codec Lucene46, opened: heads and directories are read, the rest stays in the mapped files.</summary>
internal sealed class Segment : SegmentReader, IDisposable
{
    private readonly SegmentFiles _files;
    private readonly Dictionary<string, FieldInfo> _fields;
    private readonly Dictionary<string, TermDictionary> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocValuesReader> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<int, FieldNorms> _norms = [];

    private Segment(string directory, SegmentEntry entry, SegmentFiles files)
    {
        _files = files;
        Name = entry.Name;
        Path = System.IO.Path.Combine(directory, Name);
        Info = SegmentInfoReader.Read(files.Open(SegmentFileNames.File(Name, SegmentInfoFormat.Extension)), Name);
        MaxDoc = Info.DocCount;
        if (Info.IsCompound)
        {
            files.OpenCompound();
        }

        var fields = FieldInfosReader.Read(files.Open(GetFieldInfosName(entry)));
        _fields = fields.ToDictionary(field => field.Name, StringComparer.Ordinal);
        if (entry.DeletesGeneration >= 0)
        {
            LiveDocs = LiveDocsReader.Read(
                files.Open(SegmentFileNames.File(Name, entry.DeletesGeneration, LiveDocsFormat.Extension)), MaxDoc);
        }

        if (MaxDoc - (LiveDocs?.LiveCount ?? MaxDoc) != entry.DeletedCount)
        {
            throw new CorruptIndexException(
                Path, -1, $"{entry.DeletedCount} deleted documents",
                $"{MaxDoc - (LiveDocs?.LiveCount ?? MaxDoc)}");
        }

        StoredFields = new StoredFieldsReader(
            OpenPart(StoredFieldsFormat.DataExtension), OpenPart(StoredFieldsFormat.IndexExtension), fields, MaxDoc);
        OpenTerms(fields);
        OpenNorms(fields);
        OpenColumns(fields);
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override int MaxDoc { get; }

    /// <inheritdoc/>
    public override LiveDocs? LiveDocs { get; }

    /// <inheritdoc/>
    public override StoredFields StoredFields { get; }

    /// <summary>What the paths of its files begin with, for messages.</summary>
    public string Path { get; }

    /// <summary>What .si says.</summary>
    public SegmentInfo Info { get; }

    /// <summary>The fields.</summary>
    public IReadOnlyCollection<FieldInfo> Fields => _fields.Values;

    /// <summary>Length of all its files in bytes, those of updates included, term vectors not.</summary>
    public long TotalBytes => _files.TotalBytes;

    /// <summary>Opens a segment.</summary>
    /// <param name="directory">The Lucene directory.</param>
    /// <param name="entry">Its line in segments_N.</param>
    /// <param name="listPath">Path of segments_N, for messages.</param>
    /// <exception cref="UnsupportedIndexException">It is of another codec.</exception>
    /// <exception cref="CorruptIndexException">It is damaged.</exception>
    public static Segment Open(string directory, SegmentEntry entry, string listPath)
    {
        if (!string.Equals(entry.Codec, SegmentListFormat.SegmentCodec, StringComparison.Ordinal))
        {
            throw new UnsupportedIndexException(
                listPath, $"segment {entry.Name} of codec {entry.Codec}", $"codec {SegmentListFormat.SegmentCodec}");
        }

        var files = new SegmentFiles(directory, entry.Name);
        try
        {
            return new Segment(directory, entry, files);
        }
        catch
        {
            files.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override TermDictionary? Terms(string field) => _terms.GetValueOrDefault(field);

    /// <inheritdoc/>
    public override FieldNorms? Norms(string field) =>
        _fields.TryGetValue(field, out var info) ? _norms.GetValueOrDefault(info.Number) : null;

    /// <inheritdoc/>
    public override NumericDocValues? Numeric(string field) => Column<NumericDocValues>(field);

    /// <inheritdoc/>
    public override SortedDocValues? Sorted(string field) => Column<SortedDocValues>(field);

    /// <inheritdoc/>
    public override SortedSetDocValues? SortedSet(string field) => Column<SortedSetDocValues>(field);

    /// <inheritdoc/>
    public override BinaryDocValues? Binary(string field) => Column<BinaryDocValues>(field);

    /// <inheritdoc/>
    public void Dispose() => _files.Dispose();

    private T? Column<T>(string field)
        where T : class =>
        _fields.TryGetValue(field, out var info) && _columns.TryGetValue(GetColumnPrefix(info), out var reader)
            ? reader.Get<T>(info)
            : null;

    private IndexFile OpenPart(string extension) => _files.Open(SegmentFileNames.File(Name, extension));

    private string GetFieldInfosName(SegmentEntry entry) => entry.FieldInfosGeneration < 0
        ? SegmentFileNames.File(Name, FieldInfosFormat.Extension)
        : SegmentFileNames.File(Name, entry.FieldInfosGeneration, FieldInfosFormat.Extension);

    private void OpenTerms(FieldInfo[] fields)
    {
        foreach (var group in fields.Where(field => field.PostingsSuffix.Length > 0).GroupBy(field => field.PostingsSuffix, StringComparer.Ordinal))
        {
            IndexFile Open(string extension) =>
                _files.Open(SegmentFileNames.File(Name, PostingsFormat.Name, group.Key, extension));
            bool hasPositions = group.Any(field => PostingsLayout.Of(field).HasPositions);
            bool hasPayFile = group.Any(field => PostingsLayout.Of(field).HasPayFile);
            var postings = new PostingsReader(
                Open(PostingsFormat.DocExtension),
                hasPositions ? Open(PostingsFormat.PosExtension) : null,
                hasPayFile ? Open(PostingsFormat.PayExtension) : null,
                MaxDoc);
            var found = TermDictionaryReader.Read(
                Open(TermDictionaryFormat.TermsExtension), Open(TermDictionaryFormat.IndexExtension),
                group.ToDictionary(field => field.Number), postings);
            foreach (var (field, terms) in found)
            {
                _terms[field] = terms;
            }
        }
    }

    private void OpenNorms(FieldInfo[] fields)
    {
        if (fields.Any(field => field.Postings is not null && !field.OmitNorms))
        {
            var norms = NormsReader.Read(OpenPart(NormsFormat.MetaExtension), OpenPart(NormsFormat.DataExtension), MaxDoc);
            foreach (var (field, bytes) in norms)
            {
                _norms[field] = bytes;
            }
        }
    }

    private void OpenColumns(FieldInfo[] fields)
    {
        foreach (string prefix in fields.Where(field => field.DocValuesSuffix.Length > 0).Select(GetColumnPrefix).Distinct(StringComparer.Ordinal))
        {
            _columns[prefix] = new DocValuesReader(
                _files.Open($"{prefix}.{DocValuesFormat.MetaExtension}"),
                _files.Open($"{prefix}.{DocValuesFormat.DataExtension}"),
                MaxDoc);
        }
    }

    // _0_Lucene45_0, or of a column that was updated in place _0_1_Lucene45_0.
    private string GetColumnPrefix(FieldInfo field)
    {
        string generation = field.DocValuesGeneration < 0 ? "" : "_" + SegmentFileNames.ToBase36(field.DocValuesGeneration);
        return $"{Name}{generation}_{DocValuesFormat.Name}_{field.DocValuesSuffix}";
    }
}
