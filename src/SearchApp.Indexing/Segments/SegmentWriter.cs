using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Segments;

/// <summary>Writes one segment from sources: a flush when they are in memory, a merge when they are segments.</summary>
internal sealed class SegmentWriter
{
    private readonly IndexDirectory _directory;
    private readonly string _name;
    private readonly IReadOnlyList<FieldInfo> _fields;
    private readonly IReadOnlyList<MergeSource> _sources;
    private readonly List<DocMap> _docMaps = [];
    private readonly List<string> _files = [];
    private readonly int _docCount;

    private SegmentWriter(IndexDirectory directory, string name, IReadOnlyList<FieldInfo> fields, IReadOnlyList<MergeSource> sources)
    {
        _directory = directory;
        _name = name;
        _fields = fields;
        _sources = sources;
        foreach (var source in sources)
        {
            _docMaps.Add(new DocMap(source.MaxDoc, source.LiveDocs, _docCount));
            _docCount += _docMaps[^1].Count;
        }
    }

    /// <summary>Writes and syncs all files of a segment.</summary>
    /// <param name="directory">Where.</param>
    /// <param name="name">The segment's name.</param>
    /// <param name="fields">Its fields; the sources use the same numbers.</param>
    /// <param name="sources">Its documents, in order; together at least one live one.</param>
    /// <param name="origin">What wrote it (flush, merge), for its diagnostics.</param>
    public static SegmentInfo Write(
        IndexDirectory directory, string name, IReadOnlyList<FieldInfo> fields, IReadOnlyList<MergeSource> sources, string origin) =>
        new SegmentWriter(directory, name, fields, sources).Write(origin);

    private SegmentInfo Write(string origin)
    {
        WriteStoredFields();
        var indexed = _fields.Where(static field => field.Postings is not null).ToList();
        foreach (var group in indexed.GroupBy(static field => field.PostingsSuffix, StringComparer.Ordinal))
        {
            // Readers open the files that any field of the segment calls for, in every group.
            WritePostings(group.Key, group, indexed.Max(static field => field.Postings!.Value));
        }

        WriteNorms();
        var columns = _fields.Where(static field => field.DocValues != DocValuesType.None);
        foreach (var group in columns.GroupBy(static field => field.DocValuesSuffix, StringComparer.Ordinal))
        {
            WriteColumns(group.Key, group);
        }

        FieldInfosWriter.Write(_directory, _name, _fields);
        Note(FieldInfosFormat.Extension);
        Note(SegmentInfoFormat.Extension);
        var diagnostics = new Dictionary<string, string>(StringComparer.Ordinal) { ["source"] = origin };
        var segment = new SegmentInfo(_name, _docCount, SegmentInfoFormat.LuceneVersion, false, diagnostics, _files);
        SegmentInfoWriter.Write(_directory, segment);
        foreach (string file in _files)
        {
            _directory.Sync(file);
        }

        return segment;
    }

    private void WriteStoredFields()
    {
        using var writer = new StoredFieldsWriter(_directory, _name);
        for (int i = 0; i < _sources.Count; i++)
        {
            _sources[i].CopyStoredFields(writer, _docMaps[i]);
        }

        writer.Finish();
        Note(StoredFieldsFormat.DataExtension);
        Note(StoredFieldsFormat.IndexExtension);
    }

    private void WritePostings(string suffix, IEnumerable<FieldInfo> fields, PostingsDetail detail)
    {
        using var postings = new PostingsWriter(_directory, _name, suffix, detail);
        using var terms = new TermDictionaryWriter(_directory, _name, suffix);
        foreach (var field in fields)
        {
            var blocks = terms.StartField(field);
            postings.StartField(field.Postings!.Value, _docCount);
            new TermsMerger(field, _sources, _docMaps).WriteTo(postings, blocks);
            terms.FinishField(field, blocks, postings.DocCount);
        }

        postings.Finish();
        terms.Finish();
        string[] extensions =
            [.. PostingsFormat.Extensions(detail), TermDictionaryFormat.TermsExtension, TermDictionaryFormat.IndexExtension];
        foreach (string extension in extensions)
        {
            _files.Add(SegmentFileNames.File(_name, PostingsFormat.Name, suffix, extension));
        }
    }

    private void WriteNorms()
    {
        var fields = _fields.Where(static field => field.Postings is not null && !field.OmitNorms).ToList();
        if (fields.Count == 0)
        {
            return;
        }

        using var writer = new NormsWriter(_directory, _name);
        var merger = new ColumnsMerger(_sources, _docMaps);
        foreach (var field in fields)
        {
            writer.AddField(field, merger.MergeNorms(field));
        }

        writer.Finish();
        Note(NormsFormat.MetaExtension);
        Note(NormsFormat.DataExtension);
    }

    private void WriteColumns(string suffix, IEnumerable<FieldInfo> fields)
    {
        using var writer = new DocValuesWriter(_directory, _name, suffix);
        var merger = new ColumnsMerger(_sources, _docMaps);
        foreach (var field in fields)
        {
            merger.Write(field, writer);
        }

        writer.Finish();
        _files.Add(SegmentFileNames.File(_name, DocValuesFormat.Name, suffix, DocValuesFormat.MetaExtension));
        _files.Add(SegmentFileNames.File(_name, DocValuesFormat.Name, suffix, DocValuesFormat.DataExtension));
    }

    private void Note(string extension) => _files.Add(SegmentFileNames.File(_name, extension));
}
