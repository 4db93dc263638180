using SearchApp.Corpus;
using SearchApp.Indexing.Building;
using SearchApp.Indexing.Store;
using SearchApp.Indexing.Writing;

namespace SearchApp.Indexing.Updating;

/// <summary>One update, by the owner of the writer's lock: changes, switches, and then merges what has become worth merging.</summary>
internal sealed class UpdateRun
{
    /// <summary>A file written this shortly before it was read may have been written again with the same time.</summary>
    private static readonly TimeSpan FileTimeStep = TimeSpan.FromSeconds(2);

    private readonly IndexUpdateOptions _options;
    private readonly TimeProvider _time;
    private readonly IProgress<IndexingProgress>? _progress;
    private readonly Func<string, IndexDirectory> _open;
    private readonly long _started;
    private readonly DateTimeOffset _startedAt;

    /// <summary>Takes its parts.</summary>
    /// <param name="options">What and how.</param>
    /// <param name="time">The clock.</param>
    /// <param name="progress">Told as it goes; may be null.</param>
    /// <param name="open">Opens a folder for writing, and creates it when there is none.</param>
    public UpdateRun(IndexUpdateOptions options, TimeProvider time, IProgress<IndexingProgress>? progress, Func<string, IndexDirectory> open)
    {
        (_options, _time, _progress, _open) = (options, time, progress, open);
        _started = time.GetTimestamp();
        _startedAt = time.GetUtcNow();
    }

    /// <summary>Does it.</summary>
    public UpdateReport Run(CancellationToken cancellation)
    {
        string? serving = CurrentFile.Read(_options.Index)?.Generation;
        if ((serving ?? IndexFolder.NewestWhole(_options.Index)) is not { } last)
        {
            return Rebuild("There was no index yet.", Options(null, null), null, cancellation);
        }

        string folder = Path.Combine(_options.Index, last);
        using var before = IndexSnapshot.Open(folder);
        ManifestHeader? header = null;
        try
        {
            using var manifest = SourceManifest.TryOpen(folder);
            header = manifest?.Header;
            return serving is null ? Rebuild($"No index served, as {CurrentFile.Name} is missing.", Options(header, before), before, cancellation)
                : manifest is null ? Rebuild("The index does not say which files it was made from.", Options(header, before), before, cancellation)
                : ReasonAgainst(manifest.Header, before) is { } reason ? Rebuild(reason, Options(header, before), before, cancellation)
                : Change(manifest, before, cancellation);
        }
        catch (CorruptIndexException e) when (e.File == SurveyFile.In(folder) || e.File == SourceManifest.In(folder))
        {
            // The list of sources said whether texts were taken as given; what a survey leaves says it as well.
            var options = Options(header, before);
            return Rebuild($"{e.File} is damaged.", header is null ? options with { Raw = !SurveyFile.IsIn(folder) } : options, before, cancellation);
        }
    }

    private static string? ReasonAgainst(ManifestHeader header, IndexSnapshot before) =>
        !before.IsOurs ? "Another program has written to the index."
        : header.Rules != ManifestHeader.CurrentRules ? "The rules of reading and analysis have changed since the index was made."
        : header.Raw || SurveyFile.IsIn(before.Directory) ? null
        : "The index does not say what its articles tell of one another.";

    // A rebuild goes on as the index was made.
    private IndexBuildOptions Options(ManifestHeader? header, IndexSnapshot? before)
    {
        var options = new IndexBuildOptions { Source = _options.Source, Index = _options.Index, AsOf = _options.AsOf };
        if (before is not null)
        {
            var fields = CommitData.ReadFields(before.UserData);
            options = options with { WordsOnly = !fields.HasCharacters, Dictionary = fields.Dictionary };
        }

        return header is null ? options : options with { Raw = header.Raw, MaxArticleBytes = header.MaxArticleBytes };
    }

    private UpdateReport Rebuild(string reason, IndexBuildOptions options, IndexSnapshot? before, CancellationToken cancellation)
    {
        var report = IndexBuilder.Build(options, _time, _progress, _open, cancellation);
        return new UpdateReport
        {
            Documents = report.Documents,
            Added = report.Documents - report.Known,
            Changed = report.Known,
            Removed = (before?.DocCount ?? 0) - report.Known,
            Unchanged = 0,
            Skipped = report.Skipped,
            Elapsed = _time.GetElapsedTime(_started),
            Generation = report.Generation,
            Rebuilt = reason,
        };
    }

    private UpdateReport Change(SourceManifest manifest, IndexSnapshot before, CancellationToken cancellation)
    {
        var fields = CommitData.ReadFields(before.UserData);
        var generation = new GenerationFolder(_options.Index, _open);
        SourceUpdate update;
        bool needsMerge;
        long removed;
        long revised = 0;
        try
        {
            generation.LinkFiles(except: [SourceManifest.FileName, SurveyFile.Name]);
            using var ids = new UniqueIds(generation.Directory.PathOf(""));
            using var order = new SourceOrder(generation.Directory.PathOf(""));
            using var writer = IndexWriter.Open(generation.Directory, fields.All);
            using var surveyed = manifest.Header.Raw ? null : new SurveyedUpdate(generation.Directory, before);
            using var stamps = FirstIndexed.Open(generation.Before, FirstIndexed.Now(_options.AsOf, _time));
            var deleted = new DeletedArticles(before, fields);
            using (var next = new ManifestWriter(generation.Directory, manifest.Header))
            {
                var clock = new FileClock(TrustBefore(before.Generation), _startedAt.UtcDateTime, _options.Settle);
                update = new SourceUpdate(ReaderOf(manifest.Header), writer, fields, stamps, next, deleted, surveyed, clock, ids, order);
                update.Run(manifest, ArticleReader.Files(_options.Source), _progress, cancellation);
                next.Finish();
            }

            if (!update.HasFiles && before.DocCount > 0)
            {
                throw new SourceGoneException(_options.Source, before.DocCount);
            }

            removed = before.DocCount - update.Unchanged - update.Changed;
            if (update.Added + update.Changed + removed == 0 && !update.HasNewStamps)
            {
                generation.Abandon();
                return Report(update, removed, revised, before.Generation);
            }

            revised = surveyed?.Write(writer, deleted, stamps, fields, cancellation) ?? 0;
            writer.MergeLimit = _options.QuickMergeBytes;
            writer.Merge();
            var notes = CommitData.Make(_options.AsOf ?? DateOnly.FromDateTime(_time.GetLocalNow().DateTime), fields);
            writer.Commit(Noted(notes, deleted.Figures, writer));
            order.Write(generation.Directory);
            generation.Check(update.Added + update.Changed + update.Unchanged, cancellation);
            Note("update", generation, update);
            needsMerge = writer.NeedsMerge;
            cancellation.ThrowIfCancellationRequested();
        }
        catch
        {
            generation.Abandon();
            throw;
        }

        generation.Publish();
        var report = Report(update, removed, revised, generation.Name);
        return needsMerge ? report with { Generation = Merge(update, fields, cancellation) } : report;
    }

    private static ArticleReader ReaderOf(ManifestHeader header) =>
        new(new ArticleReaderOptions { MaxArticleBytes = header.MaxArticleBytes, Raw = header.Raw });

    private DateTime TrustBefore(string generation) =>
        _options.CompareContents || GenerationReport.TryRead(_options.Index, generation) is not { } report
            ? DateTime.MinValue
            : report.StartedAt.UtcDateTime - FileTimeStep;

    // Readers have the new articles already; this only makes the index faster.
    private string Merge(SourceUpdate update, ArticleFields fields, CancellationToken cancellation)
    {
        var generation = new GenerationFolder(_options.Index, _open);
        try
        {
            generation.LinkFiles();
            using var order = new SourceOrder(generation.Directory.PathOf(""));
            using (var before = IndexSnapshot.Open(generation.Before!))
            {
                order.Add(before);
            }

            using var writer = IndexWriter.Open(generation.Directory, fields.All);
            writer.Merge();
            writer.Commit(Noted(writer.UserData, DeletedFigures.Read(writer.UserData), writer));
            order.Write(generation.Directory);
            generation.Check(update.Added + update.Changed + update.Unchanged, cancellation);
            Note("merge", generation, update);
            cancellation.ThrowIfCancellationRequested();
        }
        catch
        {
            generation.Abandon();
            throw;
        }

        generation.Publish();
        return generation.Name;
    }

    // The figures of segments that were merged away go with them.
    private static Dictionary<string, string> Noted(IReadOnlyDictionary<string, string> notes, DeletedFigures figures, IndexWriter writer) =>
        new(notes, StringComparer.Ordinal) { [DeletedFigures.Key] = figures.Write(writer.SegmentNames) };

    private void Note(string kind, GenerationFolder generation, SourceUpdate update) => new GenerationReport(
        kind, generation.Name, _startedAt, _time.GetElapsedTime(_started).TotalSeconds,
        update.Added + update.Changed + update.Unchanged, update.Skipped.Count).Write(_options.Index, _open);

    private UpdateReport Report(SourceUpdate update, long removed, long revised, string generation) => new()
    {
        Documents = update.Added + update.Changed + update.Unchanged,
        Added = update.Added,
        Changed = update.Changed,
        Removed = removed,
        Unchanged = update.Unchanged,
        Revised = revised,
        Waiting = update.Waiting,
        Skipped = update.Skipped,
        Elapsed = _time.GetElapsedTime(_started),
        Generation = generation,
    };
}
