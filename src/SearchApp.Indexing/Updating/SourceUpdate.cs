using SearchApp.Corpus;
using SearchApp.Indexing.Building;
using SearchApp.Indexing.Writing;

namespace SearchApp.Indexing.Updating;

/// <summary>Brings a writer from the source as it was to the source as it is, so that it ends with what a rebuild would give.</summary>
/// <remarks>
/// Walks the old manifest and the source side by side, both in the order of paths. A file with the same size and time is taken as
/// it was; of any other each document is compared by its fingerprint, and only what differs is parsed, to be surveyed and indexed. Ids are given
/// away again in the order of the source, because a file that comes or goes may change which of two articles has the plain one.
/// Memory: what one file's lines take; ids lie on disk.
/// </remarks>
internal sealed class SourceUpdate
{
    private readonly ArticleReader _reader;
    private readonly IndexWriter _writer;
    private readonly ArticleFields _fields;
    private readonly FirstIndexed _stamps;
    private readonly ManifestWriter _manifest;
    private readonly DeletedArticles _deleted;
    private readonly SurveyedUpdate? _surveyed;
    private readonly UniqueIds _ids;
    private readonly SourceOrder _order;
    private readonly List<SkippedFile> _skipped = [];
    private readonly FileClock _clock;
    private long _puts;

    /// <summary>Takes its parts.</summary>
    /// <param name="reader">Reads as the generation before was read.</param>
    /// <param name="writer">Open on the generation before.</param>
    /// <param name="fields">The fields of the index.</param>
    /// <param name="stamps">When articles were first indexed.</param>
    /// <param name="manifest">The manifest to be.</param>
    /// <param name="deleted">Counts the words of articles that go.</param>
    /// <param name="surveyed">Takes the articles to be surveyed before they are indexed; null where they are indexed as they are.</param>
    /// <param name="clock">What the times of files mean.</param>
    /// <param name="ids">Has given no ids away.</param>
    /// <param name="order">Gathers all articles in the order of the source; empty.</param>
    public SourceUpdate(
        ArticleReader reader, IndexWriter writer, ArticleFields fields, FirstIndexed stamps, ManifestWriter manifest, DeletedArticles deleted,
        SurveyedUpdate? surveyed, FileClock clock, UniqueIds ids, SourceOrder order)
    {
        (_ids, _order) = (ids, order);
        _reader = reader;
        _writer = writer;
        _fields = fields;
        _stamps = stamps;
        _manifest = manifest;
        _deleted = deleted;
        _surveyed = surveyed;
        _clock = clock;
    }

    public long Added => _puts - Changed;

    public long Changed => _stamps.Known;

    public long Unchanged { get; private set; }

    /// <summary>Files left for later because they are still being written.</summary>
    public int Waiting { get; private set; }

    /// <summary>Whether the source holds any file at all.</summary>
    public bool HasFiles { get; private set; }

    /// <summary>Whether any file's stamps are not those of the manifest before.</summary>
    public bool HasNewStamps { get; private set; }

    /// <summary>All that gave no article, in the order of the source.</summary>
    public IReadOnlyList<SkippedFile> Skipped => _skipped;

    /// <summary>Carries the changes out.</summary>
    /// <param name="before">The manifest before, at its first file.</param>
    /// <param name="now">The files of the source as it is, in order of their paths.</param>
    /// <param name="progress">Told after each file that was read; may be null.</param>
    /// <param name="cancellation">Gives up.</param>
    public void Run(SourceManifest before, IEnumerable<SourceFile> now, IProgress<IndexingProgress>? progress, CancellationToken cancellation)
    {
        long read = 0;
        var old = before.Next();
        foreach (var file in now)
        {
            cancellation.ThrowIfCancellationRequested();
            HasFiles |= file.Problem is null;
            for (; old is not null && string.CompareOrdinal(old.Path, file.Path) < 0; old = before.Next())
            {
                Remove(old.Entries);
            }

            var known = old?.Path == file.Path ? old : null;
            old = known is null ? old : before.Next();
            read += file.Length;
            if (_clock.IsSettling(file) && (known is null || HasItsIds(known)))
            {
                Waiting++;
                Keep(known);
            }
            else if (known is not null && IsAsBefore(known, file))
            {
                Keep(known);
            }
            else
            {
                Read(file, known, cancellation);
                progress?.Report(new IndexingProgress(Added + Changed + Unchanged, _skipped.Count, read, 0));
            }
        }

        for (; old is not null; old = before.Next())
        {
            Remove(old.Entries);
        }
    }

    private bool IsAsBefore(ManifestFile before, SourceFile now) =>
        now.Problem is null
        && now.Length == before.Length && now.Modified.Ticks == before.Modified && _clock.Vouches(now)
        && before.Entries.Exists(static entry => entry.Id is not null)
        && before.Entries.TrueForAll(static entry => entry.Print != DocumentPrint.None)
        && HasItsIds(before);

    private bool HasItsIds(ManifestFile file) =>
        file.Entries.TrueForAll(entry => entry.Asked is null && (entry.Id is null || _ids.IsFree(entry.Id)));

    private void Keep(ManifestFile? file)
    {
        if (file is null)
        {
            return;
        }

        _manifest.Begin(file);
        foreach (var entry in file.Entries)
        {
            Note(entry);
            if (entry.Id is null)
            {
                _skipped.Add(entry.Skipped!);
            }
            else
            {
                _ids.Claim(entry.Id);
                _surveyed?.Keep(entry.Number);
                Unchanged++;
            }
        }
    }

    private void Read(SourceFile file, ManifestFile? before, CancellationToken cancellation)
    {
        var stamped = ManifestFile.Of(file);
        HasNewStamps |= before is null || before.Length != stamped.Length || before.Modified != stamped.Modified;
        var known = new Dictionary<ulong, ManifestEntry>();
        var gone = new List<ManifestEntry>();
        foreach (var entry in before?.Entries ?? [])
        {
            if (entry.Print == DocumentPrint.None || !known.TryAdd(entry.Print, entry))
            {
                gone.Add(entry);
            }
        }

        foreach (var document in _reader.EnumerateFile(file))
        {
            cancellation.ThrowIfCancellationRequested();
            ulong print = DocumentPrint.Of(document);
            _manifest.Begin(stamped);
            if (known.Remove(print, out var entry) && !TryKeep(entry))
            {
                Put(document, print, entry.Asked ?? entry.Id);
                gone.Add(entry);
            }
            else if (entry is null)
            {
                Put(document, print, null);
            }
        }

        gone.AddRange(known.Values);
        Remove(gone);
    }

    // False when its article must now have another id.
    private bool TryKeep(ManifestEntry entry)
    {
        if (entry.Id is null)
        {
            _skipped.Add(entry.Skipped!);
        }
        else if (!_ids.WouldGet(entry.Asked ?? entry.Id, entry.Id))
        {
            return false;
        }
        else
        {
            _ids.Claim(entry.Asked ?? entry.Id);
            _surveyed?.Keep(entry.Number);
            Unchanged++;
        }

        Note(entry);
        return true;
    }

    private void Put(RawDocument raw, ulong print, string? expected)
    {
        var document = new ParsedDocument(raw, _reader.Parse(raw), print);
        if (expected is not null && document.Article?.Id.Value != expected)
        {
            throw new InvalidOperationException($"{raw.Path} asked for the id {expected} before and not now, although it is the same.");
        }

        document.Name(_ids);
        Note(document.Entry);
        if (document.Article is not { } article)
        {
            _skipped.Add(document.Skipped!);
            return;
        }

        _puts++;
        long stamp = _stamps.Of(article.Id.Value);
        if (_surveyed is null)
        {
            _writer.Add(ArticleDocument.Make(article, stamp, _fields));
        }
        else
        {
            _surveyed.Add(article, stamp);
        }
    }

    private void Remove(List<ManifestEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Id is not null)
            {
                _deleted.Add(entry.Id);
                _writer.DeleteCommitted(_fields.Id, entry.Id);
            }
        }
    }

    private void Note(ManifestEntry entry)
    {
        _manifest.Add(entry);
        if (entry.Id is not null)
        {
            _order.Add(entry.Id);
        }
    }
}
