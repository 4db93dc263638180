using System.Text;
using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Segments;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Writing;

/// <summary>Changes a Lucene directory: adds documents, deletes by term, merges, commits. Not thread-safe; one at a time.</summary>
/// <remarks>
/// The directory must hold one commit and nothing else, as the hard links of a new generation do. Nothing is seen by readers
/// before <see cref="Commit"/>; without it the directory is to be given up.
/// </remarks>
internal sealed class IndexWriter : IDisposable
{
    /// <summary>UTF-16 units of text that are gathered before a segment is written: some 100 MB of memory.</summary>
    private const long FlushLength = 4L << 20;

    private readonly IndexDirectory _directory;
    private readonly IReadOnlyList<FieldInfo> _fields;
    private readonly DocumentInverter _inverter;
    private readonly List<SegmentState> _segments = [];
    private readonly List<(string Field, byte[] Term, int Before)> _deletes = [];
    private readonly HashSet<string> _oldFiles = new(StringComparer.Ordinal);
    private SegmentList _committed;
    private readonly int _opened;
    private int _nextSegment;
    private int _buffered;
    private long _textLength;

    private IndexWriter(IndexDirectory directory, IReadOnlyList<FieldType> fields, SegmentList committed)
    {
        _directory = directory;
        _fields = [.. fields.Select(static field => field.Info)];
        _inverter = new DocumentInverter(fields);
        _committed = committed;
        _nextSegment = committed.NameCounter;
        _opened = committed.Segments.Count;
    }

    /// <summary>Opens the newest commit of a directory, or starts an empty one.</summary>
    /// <param name="directory">The directory.</param>
    /// <param name="fields">The fields; segments that are there must have the same.</param>
    /// <exception cref="UnsupportedIndexException">A segment has other fields, or is of another codec.</exception>
    public static IndexWriter Open(IndexDirectory directory, IReadOnlyList<FieldType> fields)
    {
        string folder = directory.PathOf("");
        var committed = SegmentListReader.FindNewest(folder) is { } generation
            ? SegmentListReader.Read(folder, generation)
            : new SegmentList(0, 0, 0, [], new Dictionary<string, string>(StringComparer.Ordinal));
        var writer = new IndexWriter(directory, fields, committed);
        try
        {
            foreach (var entry in committed.Segments)
            {
                writer.OpenSegment(writer._segments.Count, entry);
            }
        }
        catch
        {
            writer.Dispose();
            throw;
        }

        return writer;
    }

    /// <summary>Number of documents in the last commit, deleted ones not counted.</summary>
    public long DocCount => _segments.Sum(static state => (long)state.LiveCount);

    /// <summary>Adds a document behind all others.</summary>
    public void Add(Document document)
    {
        _inverter.Add(document);
        _buffered++;
        _textLength += document.Values.Sum(static value => (long)value.Text.Length);
        if (_textLength >= FlushLength)
        {
            Flush();
        }
    }

    /// <summary>Deletes the documents added before now that hold a whole term.</summary>
    public void Delete(FieldType field, string term) =>
        _deletes.Add((field.Info.Name, Encoding.UTF8.GetBytes(term), _buffered));

    /// <summary>
    /// Deletes the documents that hold a whole term from the commit that was opened; those added since stay. Not after a commit of
    /// this writer's own.
    /// </summary>
    public void DeleteCommitted(FieldType field, string term)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(term);
        for (int i = 0; i < _opened; i++)
        {
            _segments[i].Delete(field.Info.Name, bytes, int.MaxValue);
        }
    }

    /// <summary>Merges what is worth merging.</summary>
    public void Merge()
    {
        Flush();
        while (MergePolicy.Find(Sizes(), MergeLimit) is { } merge)
        {
            Merge(merge.First, merge.Count);
        }
    }

    /// <summary>Makes all changes so far durable and seen by whoever opens the directory from now on.</summary>
    /// <param name="userData">Kept beside the commit.</param>
    public void Commit(IReadOnlyDictionary<string, string> userData)
    {
        Merge();
        RemoveEmptySegments();
        _segments.ForEach(segment => segment.WriteDeletes(_directory));
        long generation = _committed.Generation + 1;
        var list = new SegmentList(
            generation, _committed.Version + 1, _nextSegment, [.. _segments.Select(static s => s.Entry)], CommitData.Numbered(userData, generation));
        _directory.SyncNames();
        SegmentListWriter.Write(_directory, list);
        RemoveOldFiles(list);
    }

    /// <summary>Bytes of the largest merge; larger ones are left for another time.</summary>
    public long MergeLimit { get; set; } = long.MaxValue;

    /// <summary>Names of the segments in order, once merged.</summary>
    public IEnumerable<string> SegmentNames => _segments.Select(static state => state.Entry.Name);

    /// <summary>What the last commit keeps beside its segments.</summary>
    public IReadOnlyDictionary<string, string> UserData => _committed.UserData;

    /// <summary>Whether segments are worth merging.</summary>
    public bool NeedsMerge => MergePolicy.Find(Sizes(), long.MaxValue) is not null;

    public void Dispose() => _segments.ForEach(static segment => segment.Dispose());

    private void Flush()
    {
        bool hasNew = _buffered > 0;
        if (hasNew)
        {
            WriteSegment(_segments.Count, [_inverter.Finish()], SegmentInfoFormat.FlushOrigin);
        }

        foreach (var (field, term, before) in _deletes)
        {
            for (int i = 0; i < _segments.Count; i++)
            {
                _segments[i].Delete(field, term, hasNew && i == _segments.Count - 1 ? before : int.MaxValue);
            }
        }

        _deletes.Clear();
        _buffered = 0;
        _textLength = 0;
    }

    private List<(long LiveBytes, double DeletedPart)> Sizes() =>
        [.. _segments.Select(static state =>
        {
            double livePart = (double)state.LiveCount / state.Segment.MaxDoc;
            return ((long)(state.Segment.TotalBytes * livePart), 1 - livePart);
        })];

    private void Merge(int first, int count)
    {
        var old = _segments.GetRange(first, count);
        _segments.RemoveRange(first, count);
        if (old.Sum(static state => state.LiveCount) > 0)
        {
            WriteSegment(
                first,
                [.. old.Select(static state => new SegmentMergeSource(state.Segment, state.LiveDocs))],
                SegmentInfoFormat.MergeOrigin);
        }

        old.ForEach(GiveUp);
    }

    private void RemoveEmptySegments()
    {
        foreach (var empty in _segments.FindAll(static state => state.LiveCount == 0))
        {
            _segments.Remove(empty);
            GiveUp(empty);
        }
    }

    private void GiveUp(SegmentState state)
    {
        _oldFiles.UnionWith(state.Files);
        state.Dispose();
    }

    private void WriteSegment(int place, IReadOnlyList<MergeSource> sources, string origin)
    {
        var segment = SegmentWriter.Write(_directory, SegmentFileNames.Segment(_nextSegment++), _fields, sources, origin);
        OpenSegment(place, SegmentEntry.OfNew(segment.Name));
    }

    private void OpenSegment(int place, SegmentEntry entry)
    {
        _segments.Add(SegmentState.Open(_directory, entry));
        var state = _segments[^1];
        _segments.RemoveAt(_segments.Count - 1);
        _segments.Insert(place, state);
        _oldFiles.UnionWith(state.Files);
        if (!state.Segment.Fields.SequenceEqual(_fields))
        {
            throw new UnsupportedIndexException(
                _directory.PathOf(entry.Name), "a segment with other fields", "those of its own schema");
        }
    }

    private void RemoveOldFiles(SegmentList list)
    {
        _oldFiles.ExceptWith(_segments.SelectMany(static state => state.Files));
        if (_committed.Generation > 0)
        {
            _oldFiles.Add(SegmentListFormat.FilePrefix + SegmentFileNames.ToBase36(_committed.Generation));
        }

        foreach (string file in _oldFiles)
        {
            _directory.Delete(file);
        }

        _oldFiles.Clear();
        _oldFiles.UnionWith(_segments.SelectMany(static state => state.Files));
        _committed = list;
    }
}
