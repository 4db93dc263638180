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
    private readonly List<Place> _places = [];
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
    public void Keep(int before) => _places.Add(new Place(before, null, 0, 0));

    /// <summary>The next article is new or has changed.</summary>
    /// <param name="article">The article.</param>
    /// <param name="stamp">When it was first indexed.</param>
    public void Add(Article article, long stamp) => _places.Add(new Place(-1, SurveyNotes.Of([article]), (_spill ??= new ArticleSpill(_directory)).Add(article), stamp));

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
        var record = SurveyFile.Read(_before.Directory, _before.DocCount);
        var survey = new SourceSurvey(record);
        foreach (var place in _places)
        {
            if (place.Notes is null)
            {
                survey.Keep(place.Before);
            }
            else
            {
                survey.Add(place.Notes);
            }
        }

        var articles = new NumberedArticles(_before);
        survey.Conclude(Read, number => Read(number).Body);
        for (int number = 0; number < _places.Count; number++)
        {
            if (_places[number] is { Notes: not null } place)
            {
                writer.Add(ArticleDocument.Make(survey.Complete(number, Read(number)), place.Stamp, fields));
            }
        }

        long revised = 0;
        foreach (int number in survey.Affected)
        {
            var stored = articles.Read(_places[number].Before);
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
            var place = _places[number];
            return place.Notes is null ? record.Restore(place.Before, articles.Read(place.Before)) : _spill!.Read(place.Start);
        }
    }

    public void Dispose() => _spill?.Dispose();

    private readonly record struct Place(int Before, SurveyNotes? Notes, long Start, long Stamp);
}
