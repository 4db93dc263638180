using SearchApp.Corpus;
using SearchApp.Corpus.Surveys;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Building;

/// <summary>A source read once from end to end before it is indexed, so that each article knows what the others say of it.</summary>
/// <remarks>Thread-safe once read: workers take turns at <see cref="Next"/>.</remarks>
internal sealed class SurveyedSource : IDisposable
{
    private readonly ArticleSpill _spill;
    private readonly SourceSurvey _survey = new();
    private readonly SortedDictionary<int, SpilledBatch> _batches = [];
    private readonly List<long> _starts = [];
    private readonly Lock _gate = new();
    private int _next;

    private SurveyedSource(IndexDirectory directory) => _spill = new ArticleSpill(directory);

    /// <summary>Reads and surveys a source.</summary>
    /// <param name="directory">Where articles are put aside meanwhile.</param>
    /// <param name="parser">Gives the source's batches.</param>
    /// <param name="jobs">Number of threads.</param>
    /// <param name="counts">Is told how far it has come.</param>
    /// <param name="cancellation">Ends it.</param>
    public static SurveyedSource Read(IndexDirectory directory, BatchParser parser, int jobs, BuildCounts counts, CancellationToken cancellation)
    {
        var source = new SurveyedSource(directory);
        try
        {
            Workers.Run(jobs, stop => source.Take(parser, counts, stop), cancellation);
            source.Conclude();
            return source;
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    /// <summary>What the survey found.</summary>
    public SurveyRecord Record => _survey.Record!;

    /// <summary>The next batch, its articles complete; null at the end.</summary>
    public ParsedBatch? Next(CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        SpilledBatch? batch;
        lock (_gate)
        {
            batch = _batches.GetValueOrDefault(_next++);
        }

        if (batch is null)
        {
            return null;
        }

        var articles = new Article[batch.Starts.Length];
        for (int i = 0; i < articles.Length; i++)
        {
            articles[i] = _survey.Complete(batch.First + i, _spill.Read(batch.Starts[i]));
        }

        return batch.Parsed with { Articles = articles };
    }

    public void Dispose() => _spill.Dispose();

    private void Take(BatchParser parser, BuildCounts counts, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && parser.Next(stop) is { } batch)
        {
            var notes = SurveyNotes.Of(batch.Articles);
            lock (_gate)
            {
                long[] starts = [.. batch.Articles.Select(_spill.Add)];
                _batches.Add(batch.Number, new SpilledBatch(batch with { Articles = [] }, notes, starts));
            }

            counts.Surveyed(batch.BytesRead);
        }
    }

    private void Conclude()
    {
        _spill.Close();
        foreach (var batch in _batches.Values)
        {
            batch.First = _survey.Count;
            _survey.Add(batch.TakeNotes());
            _starts.AddRange(batch.Starts);
        }

        _survey.Conclude(number => _spill.Read(_starts[number]), number => _spill.ReadBody(_starts[number]));
    }

    private sealed class SpilledBatch(ParsedBatch parsed, SurveyNotes notes, long[] starts)
    {
        private SurveyNotes? _notes = notes;

        public ParsedBatch Parsed { get; } = parsed;

        public long[] Starts { get; } = starts;

        /// <summary>Number of its first article in the source.</summary>
        public int First { get; set; }

        public SurveyNotes TakeNotes()
        {
            var taken = _notes!;
            _notes = null;
            return taken;
        }
    }
}
