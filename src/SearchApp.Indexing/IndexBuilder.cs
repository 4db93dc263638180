using System.Globalization;
using SearchApp.Corpus;
using SearchApp.Indexing.Building;
using SearchApp.Indexing.Checking;
using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Segments;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing;

/// <summary>Builds an index from a folder of articles.</summary>
public static class IndexBuilder
{
    private const string AsOfKey = "asOf";
    private const string FieldsKey = "fields";

    /// <summary>Builds a new generation from the whole source and switches to it.</summary>
    /// <param name="options">What, where to and how.</param>
    /// <param name="time">The clock, for the lock, the stamp and the time taken.</param>
    /// <param name="progress">Told as it goes, from any thread; may be null.</param>
    /// <param name="cancellation">Gives up; the old generation goes on serving.</param>
    /// <returns>What was done. The same source and day give the same files whatever the number of jobs.</returns>
    /// <exception cref="FileNotFoundException">There is no such source.</exception>
    /// <exception cref="IndexLockedException">Another process is writing this index.</exception>
    /// <exception cref="IOException">The index could not be written; the old generation goes on serving.</exception>
    public static IndexingReport Rebuild(
        IndexBuildOptions options, TimeProvider time, IProgress<IndexingProgress>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentOutOfRangeException.ThrowIfNegative(options.Jobs, nameof(options));
        long started = time.GetTimestamp();
        var counts = new BuildCounts(ArticleReader.MeasureBytes(options.Source), progress);

        Directory.CreateDirectory(options.Index);
        using var writeLock = WriteLock.Acquire(options.Index, time);
        using var memory = new PeakMemory(time);
        var generation = new GenerationFolder(options.Index);
        try
        {
            var segments = BuildSegments(options, generation.Directory, counts, cancellation);
            Commit(options, generation.Directory, segments, time);
            Verify(Path.Combine(options.Index, generation.Name), cancellation);
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
            Skipped = counts.Skipped,
            Quarantined = counts.Quarantined,
            Undated = counts.Undated,
            UnknownRegion = counts.UnknownRegion,
            SourceBytes = counts.SourceBytes,
            Elapsed = time.GetElapsedTime(started),
            PeakBytes = memory.Peak,
            Generation = generation.Name,
        };
    }

    private static IReadOnlyList<SegmentInfo> BuildSegments(
        IndexBuildOptions options, IndexDirectory directory, BuildCounts counts, CancellationToken cancellation)
    {
        var reader = new ArticleReader(new ArticleReaderOptions { MaxArticleBytes = options.MaxArticleBytes, Raw = options.Raw });
        var fields = options.WordsOnly ? ArticleFields.WordsOnly : ArticleFields.Complete;
        using var batches = new BatchReader(reader.Enumerate(options.Source));
        int jobs = options.Jobs == 0 ? Environment.ProcessorCount : options.Jobs;
        return new BuildPipeline(directory, reader, fields, batches, counts).Run(jobs, cancellation);
    }

    private static void Verify(string directory, CancellationToken cancellation)
    {
        if (IndexChecker.CheckFiles(directory, cancellation) is [var problem, ..])
        {
            throw new IOException(
                $"The new generation does not read back as it was written: {problem.Message} " +
                "The disk may be failing; the index that was there still serves.");
        }
    }

    private static void Commit(
        IndexBuildOptions options, IndexDirectory directory, IReadOnlyList<SegmentInfo> segments, TimeProvider time)
    {
        var asOf = options.AsOf ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var userData = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            [AsOfKey] = asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            [FieldsKey] = options.WordsOnly ? "words" : "all",
        };
        var entries = segments.Select(static segment => new SegmentEntry(segment.Name, SegmentListFormat.SegmentCodec, -1, 0, -1)).ToList();
        SegmentListWriter.Write(directory, new SegmentList(1, 1, segments.Count, entries, userData));
    }
}
