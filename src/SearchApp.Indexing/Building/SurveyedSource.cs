using SearchApp.Corpus;
using SearchApp.Corpus.Surveys;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Building;

/// <summary>A source read once from end to end before it is indexed, so that each article knows what the others say of it.</summary>
/// <remarks>Thread-safe once read: workers take turns at <see cref="Next"/>.</remarks>
internal sealed class SurveyedSource : IDisposable
{
    private readonly ArticleSpill _spill;
    private readonly SourceSurvey _survey;
    private readonly List<SpilledBatch> _batches = [];
    private readonly BatchTurns _turns = new();
    private int _next = -1;

    private SurveyedSource(IndexDirectory directory)
    {
        _spill = new ArticleSpill(directory);
        _survey = new SourceSurvey(directory.PathOf(""));
    }

    /// <summary>Reads and surveys a source.</summary>
    /// <param name="directory">Where articles are put aside meanwhile.</param>
    /// <param name="parser">Gives the source's batches.</param>
    /// <param name="jobs">Number of threads.</param>
    /// <param name="counts">Is told how far it has come.</param>
    /// <param name="cancellation">Ends it.</param>
    public static SurveyedSource Read(IndexDirectory directory, BatchParser parser, int jobs, BuildCounts counts, CancellationToken cancellation)
    {
        SurveyedSource? source = null;
        try
        {
            // Sources that cannot be read are skipped: what fails is the writing of the survey's own files.
            IndexWriteException.Guard(directory.PathOf(""), () =>
            {
                source = new SurveyedSource(directory);
                Workers.Run(jobs, stop => source.Take(parser, counts, stop), cancellation);
                source._spill.Close();
                source._survey.Conclude(source._spill.Read, source._spill.ReadBody, cancellation);
            });
            return source!;
        }
        catch
        {
            source?.Dispose();
            throw;
        }
    }

    /// <summary>What the survey found.</summary>
    public SurveyRecord Record => _survey.Record!;

    /// <summary>The next batch, its articles complete; null at the end.</summary>
    public ParsedBatch? Next(CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        int next = Interlocked.Increment(ref _next);
        if (next >= _batches.Count)
        {
            return null;
        }

        (ParsedBatch parsed, int first, int count) = _batches[next];
        var articles = new Article[count];
        for (int i = 0; i < count; i++)
        {
            articles[i] = _survey.Complete(first + i, _spill.Read(first + i));
        }

        return parsed with { Articles = articles };
    }

    public void Dispose()
    {
        _survey.Dispose();
        _spill.Dispose();
    }

    private void Take(BatchParser parser, BuildCounts counts, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested && parser.Next(stop) is { } batch)
        {
            var notes = SurveyNotes.Of(batch.Articles);
            _turns.Take(batch.Number, () => PutAside(batch, notes), stop);
            counts.Surveyed(batch.BytesRead);
        }
    }

    private void PutAside(ParsedBatch batch, SurveyNotes notes)
    {
        _batches.Add(new SpilledBatch(batch with { Articles = [] }, _spill.Count, batch.Articles.Count));
        _survey.Add(notes);
        foreach (var article in batch.Articles)
        {
            _spill.Add(article);
        }
    }

    // A batch without its articles: how many were before it, and how many it has.
    private sealed record SpilledBatch(ParsedBatch Parsed, int First, int Count);
}
