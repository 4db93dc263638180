using SearchApp.Corpus;
using SearchApp.Indexing.Building;
using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Segments;
using SearchApp.Indexing.Store;
using SearchApp.Indexing.Updating;
using SearchApp.Indexing.Writing;

namespace SearchApp.Indexing;

/// <summary>Builds an index from a folder of articles.</summary>
public static class IndexBuilder
{
    /// <summary>Builds a new generation from the whole source and switches to it.</summary>
    /// <param name="options">What, where to and how.</param>
    /// <param name="time">The clock, for the lock, the stamp and the time taken.</param>
    /// <param name="progress">Told as it goes, from any thread; may be null.</param>
    /// <param name="cancellation">Gives up; the old generation goes on serving.</param>
    /// <returns>What was done. The same source and day give the same files whatever the number of jobs.</returns>
    /// <exception cref="FileNotFoundException">There is no such source.</exception>
    /// <exception cref="IndexLockedException">Another process is writing this index.</exception>
    /// <exception cref="IndexWriteException">The index could not be written; the old generation goes on serving.</exception>
    public static IndexingReport Rebuild(
        IndexBuildOptions options, TimeProvider time, IProgress<IndexingProgress>? progress, CancellationToken cancellation) =>
        Rebuild(options, time, progress, static folder => new FileIndexDirectory(folder), cancellation);

    /// <summary>The same through folders of the caller's making, which may fail on purpose.</summary>
    internal static IndexingReport Rebuild(
        IndexBuildOptions options, TimeProvider time, IProgress<IndexingProgress>? progress,
        Func<string, IndexDirectory> openDirectory, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Jobs, nameof(options));
        openDirectory(options.Index);
        using var writeLock = WriteLock.Acquire(options.Index, time);
        return Build(options, time, progress, openDirectory, cancellation);
    }

    /// <summary>The same for the owner of the writer's lock.</summary>
    internal static IndexingReport Build(
        IndexBuildOptions options, TimeProvider time, IProgress<IndexingProgress>? progress,
        Func<string, IndexDirectory> openDirectory, CancellationToken cancellation)
    {
        long started = time.GetTimestamp();
        var startedAt = time.GetUtcNow();
        var counts = new BuildCounts(ArticleReader.MeasureBytes(options.Source), surveys: !options.Raw, progress);
        using var memory = new PeakMemory(time);
        var generation = new GenerationFolder(options.Index, openDirectory);
        using var stamps = FirstIndexed.Open(generation.Before, FirstIndexed.Now(options.AsOf, time));
        var fields = options.WordsOnly ? ArticleFields.WordsOnly : ArticleFields.CompleteWith(options.Dictionary);
        try
        {
            var segments = BuildSegments(options, fields, generation.Directory, stamps, counts, cancellation);
            Commit(options, fields, generation.Directory, segments, time);
            Merge(generation.Directory, fields);
            generation.Check(counts.Documents, cancellation);
            new GenerationReport(
                "rebuild", generation.Name, startedAt, time.GetElapsedTime(started).TotalSeconds, counts.Documents, counts.Skipped.Count)
                .Write(options.Index, openDirectory);
            cancellation.ThrowIfCancellationRequested();
        }
        catch
        {
            generation.Abandon();
            throw;
        }

        generation.Publish();
        return new IndexingReport
        {
            Documents = counts.Documents,
            Known = stamps.Known,
            Skipped = counts.Skipped,
            Quarantined = counts.Quarantined,
            Undated = counts.Undated,
            UnknownRegion = counts.UnknownRegion,
            Repaired = counts.Repaired,
            SourceBytes = counts.SourceBytes,
            DictionaryWords = fields.Dictionary.Count,
            DictionaryChanged = stamps.DictionaryBefore is { } before && before.Fingerprint != fields.Dictionary.Fingerprint,
            Elapsed = time.GetElapsedTime(started),
            PeakBytes = memory.Peak,
            Generation = generation.Name,
        };
    }

    private static IReadOnlyList<SegmentInfo> BuildSegments(
        IndexBuildOptions options, ArticleFields fields, IndexDirectory directory, FirstIndexed stamps, BuildCounts counts,
        CancellationToken cancellation)
    {
        var reader = new ArticleReader(new ArticleReaderOptions { MaxArticleBytes = options.MaxArticleBytes, Raw = options.Raw });
        using var batches = new BatchReader(reader.Enumerate(options.Source));
        int jobs = options.Jobs == 0 ? Environment.ProcessorCount : options.Jobs;
        using var manifest = new ManifestWriter(
            directory, new ManifestHeader(ManifestHeader.CurrentRules, options.Raw, options.MaxArticleBytes));
        using var parser = new BatchParser(reader, batches, manifest, directory.PathOf(""));
        using var surveyed = options.Raw ? null : SurveyedSource.Read(directory, parser, jobs, counts, cancellation);
        var segments = new BuildPipeline(directory, surveyed is null ? parser.Next : surveyed.Next, fields, counts, stamps).Run(jobs, cancellation);
        manifest.Finish();
        if (surveyed is not null)
        {
            SurveyFile.Write(directory, surveyed.Record);
        }

        return segments;
    }

    private static void Commit(
        IndexBuildOptions options, ArticleFields fields, IndexDirectory directory, IReadOnlyList<SegmentInfo> segments, TimeProvider time)
    {
        var asOf = options.AsOf ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var userData = CommitData.Make(asOf, fields);
        var entries = segments.Select(static segment => SegmentEntry.OfNew(segment.Name)).ToList();
        SegmentListWriter.Write(directory, new SegmentList(1, 1, segments.Count, entries, CommitData.Numbered(userData, 1)));
    }

    // Else the first update would pay for it, and every search meanwhile.
    private static void Merge(IndexDirectory directory, ArticleFields fields)
    {
        using var writer = IndexWriter.Open(directory, fields.All);
        if (writer.NeedsMerge)
        {
            // What inversion needed is given back first, so that it and the mapped segments are not held together.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            writer.Commit(writer.UserData);
        }
    }
}
