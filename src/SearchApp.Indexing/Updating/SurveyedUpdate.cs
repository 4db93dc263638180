using SearchApp.Corpus;
using SearchApp.Corpus.Surveys;
using SearchApp.Indexing.Building;
using SearchApp.Indexing.Store;
using SearchApp.Indexing.Writing;

namespace SearchApp.Indexing.Updating;

/// <summary>
/// The articles of an update in the order of the source, gathered so that each is indexed with what the others say of it; and those that stay, where the
/// others now say something else of them. Not thread-safe.
/// </summary>
internal sealed class SurveyedUpdate : IDisposable
{
    private readonly IndexDirectory _directory;
    private readonly IndexSnapshot _before;

    // Of an article that is as it was its number before; of others how many such there are up to it, below zero.
    private readonly List<int> _places = [];
    private readonly List<long> _stamps = [];
    private SurveyRecord? _record;
    private SourceSurvey? _survey;
    private ArticleSpill? _spill;

    /// <summary>Starts with none.</summary>
    /// <param name="directory">The generation in the making.</param>
    /// <param name="before">The generation before.</param>
    public SurveyedUpdate(IndexDirectory directory, IndexSnapshot before)
    {
        _directory = directory;
        _before = before;
    }

    /// <summary>The next article is as it was.</summary>
    /// <param name="before">Its number in the generation before.</param>
    public void Keep(int before)
    {
        _places.Add(before);
        Guard(() => _survey?.Keep(before));
    }

    /// <summary>The next article is new or has changed.</summary>
    /// <param name="article">The article.</param>
    /// <param name="stamp">When it was first indexed.</param>
    public void Add(Article article, long stamp)
    {
        Guard(() => Survey().Add(SurveyNotes.Of([article])));
        _stamps.Add(stamp);
        _places.Add(-_stamps.Count);
        (_spill ??= new ArticleSpill(_directory)).Add(article);
    }

    /// <summary>Surveys, hands the writer what is to be written, and keeps what the survey found.</summary>
    /// <param name="writer">Open on the generation before.</param>
    /// <param name="deleted">Counts the words of articles that go.</param>
    /// <param name="stamps">When articles were first indexed.</param>
    /// <param name="fields">The fields of the index.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>How many kept articles were written again.</returns>
    public long Write(IndexWriter writer, DeletedArticles deleted, FirstIndexed stamps, ArticleFields fields, CancellationToken cancellation)
    {
        _spill?.Close();
        SourceSurvey survey = null!;
        Guard(() => survey = Survey());
        var articles = new NumberedArticles(_before);
        Guard(() => survey.Conclude(Read, number => Read(number).Body, cancellation));
        for (int number = 0; number < _places.Count; number++)
        {
            if (_places[number] < 0)
            {
                writer.Add(ArticleDocument.Make(survey.Complete(number, Read(number)), _stamps[-_places[number] - 1], fields));
            }
        }

        long revised = 0;
        foreach (int number in survey.Affected)
        {
            var stored = articles.Read(_places[number]);
            var article = survey.Complete(number, Read(number));
            if (article.Body != stored.Body || ArticleDetails.Write(article) != ArticleDetails.Write(stored))
            {
                string id = article.Id.Value;
                deleted.Add(id);
                writer.DeleteCommitted(fields.Id, id);
                writer.Add(ArticleDocument.Make(article, stamps.Find(id)!.Value, fields));
                revised++;
            }
        }

        SurveyFile.Write(_directory, survey.Record!);
        return revised;

        Article Read(int number)
        {
            cancellation.ThrowIfCancellationRequested();
            int place = _places[number];
            return place < 0 ? _spill!.Read(-place - 1) : _record!.Restore(place, articles.Read(place));
        }
    }

    public void Dispose()
    {
        _survey?.Dispose();
        _record?.Dispose();
        _spill?.Dispose();
    }

    // It is the survey's own files that cannot be written.
    private void Guard(Action action) => IndexWriteException.Guard(_directory.PathOf(""), action);

    // Begun when something has changed.
    private SourceSurvey Survey()
    {
        if (_survey is null)
        {
            _record = SurveyFile.Open(_before.Directory, _before.DocCount);
            _survey = new SourceSurvey(_directory.PathOf(""), _record);
            foreach (int before in _places)
            {
                _survey.Keep(before);
            }
        }

        return _survey;
    }
}
