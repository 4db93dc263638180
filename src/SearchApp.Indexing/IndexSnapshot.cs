using SearchApp.Analysis;
using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Segments;
using SearchApp.Indexing.Updating;

namespace SearchApp.Indexing;

/// <summary>One unchanging view of an index: the front door for readers. Opening reads heads and directories only.</summary>
/// <remarks>
/// <b>Lifetime.</b> Everything taken from a snapshot reads its memory-mapped files and is valid until it is closed; then it
/// throws <see cref="ObjectDisposedException"/>. The files are unmapped when <see cref="Dispose"/> has been called <i>and</i> every
/// lease of <see cref="Acquire"/> has been given back. So whoever reads while another thread may dispose holds a lease
/// meanwhile, one for each search; a span, a cursor or a column taken must not outlive it.
/// <para>Thread-safe.</para>
/// </remarks>
public sealed class IndexSnapshot : IDisposable
{
    private readonly Segment[] _segments;
    private readonly Lazy<UserDictionary> _dictionary;

    // Leases, and one for the owner; nothing is mapped at 0.
    private int _uses = 1;
    private int _isDisposed;

    private IndexSnapshot(string directory, SegmentList list, Segment[] segments, long listBytes)
    {
        Directory = directory;
        Commit = list.Generation;
        Generation = Path.GetFileName(Path.TrimEndingDirectorySeparator(directory));
        UserData = list.UserData;
        Deleted = DeletedFigures.Read(list.UserData);
        _dictionary = new(() => CommitData.ReadDictionary(UserData));
        _segments = segments;
        TotalBytes = listBytes + segments.Sum(segment => segment.TotalBytes);
        DocCount = segments.Sum(segment => (long)(segment.LiveDocs?.LiveCount ?? segment.MaxDoc));
        MaxDoc = segments.Sum(segment => (long)segment.MaxDoc);
        Order = OrderFile.Read(directory, Commit, MaxDoc);
        FieldNames = segments.SelectMany(segment => segment.Fields).Select(field => field.Name)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
    }

    /// <summary>The folder of the generation: a complete Lucene directory.</summary>
    public string Directory { get; }

    /// <summary>Name of that folder.</summary>
    public string Generation { get; }

    /// <summary>The N of the segments_N that it reads.</summary>
    internal long Commit { get; }

    /// <summary>Whether we made the commit; if not, what lies beside the segments tells of an earlier one.</summary>
    internal bool IsOurs => CommitData.IsOurs(UserData, Commit);

    /// <summary>The segments in document order; document numbers start over in each.</summary>
    public IReadOnlyList<SegmentReader> Segments => _segments;

    /// <summary>What the writer noted beside the commit.</summary>
    public IReadOnlyDictionary<string, string> UserData { get; }

    /// <summary>The words that were kept whole in its texts, and so are to be kept whole in queries.</summary>
    public UserDictionary Dictionary => _dictionary.Value;

    /// <summary>What deleted documents still add to the figures of the segments.</summary>
    public DeletedFigures Deleted { get; }

    /// <summary>Where each document stands in the order of the source.</summary>
    public DocumentOrder Order { get; }

    /// <summary>Number of documents, deleted ones not counted.</summary>
    public long DocCount { get; }

    /// <summary>Number of documents, deleted ones included.</summary>
    public long MaxDoc { get; }

    /// <summary>Length of the files of the index in bytes.</summary>
    public long TotalBytes { get; }

    /// <summary>All fields of all segments, in ordinal order.</summary>
    public IReadOnlyList<string> FieldNames { get; }

    /// <summary>Opens the newest commit of an index.</summary>
    /// <param name="indexFolder">The index folder, whose CURRENT names the generation; or a plain Lucene directory.</param>
    /// <exception cref="IndexNotFoundException">There is no index.</exception>
    /// <exception cref="UnsupportedIndexException">It is of a format or codec that this program does not read.</exception>
    /// <exception cref="CorruptIndexException">It is damaged.</exception>
    public static IndexSnapshot Open(string indexFolder)
    {
        var current = CurrentFile.Read(indexFolder);
        while (true)
        {
            try
            {
                return OpenDirectory(indexFolder, IndexLocation.GetDirectory(indexFolder, current));
            }
            catch (Exception e) when (e is CorruptIndexException or IndexNotFoundException)
            {
                // Meanwhile a new generation may have been switched to, and the old one removed.
                var now = CurrentFile.Read(indexFolder);
                if (now == current)
                {
                    throw;
                }

                current = now;
            }
        }
    }

    /// <summary>Keeps the snapshot open until the lease is disposed, whoever disposes the snapshot.</summary>
    /// <exception cref="ObjectDisposedException">It is closed.</exception>
    public SnapshotLease Acquire()
    {
        int uses = Volatile.Read(ref _uses);
        while (true)
        {
            ObjectDisposedException.ThrowIf(uses == 0 || Volatile.Read(ref _isDisposed) != 0, this);
            int seen = Interlocked.CompareExchange(ref _uses, uses + 1, uses);
            if (seen == uses)
            {
                return new SnapshotLease(this);
            }

            uses = seen;
        }
    }

    /// <summary>Closes the snapshot, at the latest when the last lease is given back.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 0)
        {
            Release();
        }
    }

    /// <summary>Gives one use back; the last one unmaps the files.</summary>
    internal void Release()
    {
        if (Interlocked.Decrement(ref _uses) == 0)
        {
            foreach (var segment in _segments)
            {
                segment.Dispose();
            }
        }
    }

    private static IndexSnapshot OpenDirectory(string indexFolder, string directory)
    {
        long generation = (System.IO.Directory.Exists(directory) ? SegmentListReader.FindNewest(directory) : null)
            ?? throw new IndexNotFoundException(indexFolder);
        string path = SegmentListReader.GetPath(directory, generation);
        var list = SegmentListReader.Read(directory, generation);
        var segments = new List<Segment>();
        try
        {
            foreach (var entry in list.Segments)
            {
                segments.Add(Segment.Open(directory, entry, path));
            }

            return new IndexSnapshot(directory, list, [.. segments], new FileInfo(path).Length);
        }
        catch
        {
            segments.ForEach(segment => segment.Dispose());
            throw;
        }
    }
}
