using SearchApp.Corpus.Reposts;

namespace SearchApp.Corpus.Surveys;

/// <summary>What the articles of a whole source say of one another: which repeat each other, and who was first.</summary>
/// <remarks>
/// Three steps: <see cref="Add"/> takes the articles once, in the order of the source; <see cref="Conclude"/> asks for a few of them
/// again and concludes; <see cref="Complete"/> writes what was concluded into an article. Texts are not held: some 400 bytes an
/// article are. What is concluded depends on the articles alone, not on threads.
/// </remarks>
public sealed class SourceSurvey
{
    private readonly List<ArticleFacts> _facts = [];
    private readonly Dictionary<int, ArticleId> _firstOf = [];
    private readonly Dictionary<int, IReadOnlyList<FurtherSource>> _furtherOf = [];

    /// <summary>Number of articles taken.</summary>
    public int Count => _facts.Count;

    /// <summary>Takes articles; the number of each is how many were taken before it. Not thread-safe.</summary>
    /// <param name="notes">What <see cref="SurveyNotes.Of"/> noted of them.</param>
    public void Add(SurveyNotes notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        _facts.AddRange(notes.Facts);
    }

    /// <summary>Concludes. Not thread-safe.</summary>
    /// <param name="read">Reads the article of a number again, the same as was added.</param>
    public void Conclude(Func<int, Article> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var finder = new RepostFinder();
        foreach (ArticleFacts facts in _facts)
        {
            finder.Add(facts.Signature);
        }

        foreach (IReadOnlyList<int> cluster in finder.Find(number => read(number).Body))
        {
            Note(cluster, [.. cluster.Select(read)]);
        }
    }

    /// <summary>The article with what the others say of it. Thread-safe once concluded.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="article">The article.</param>
    public Article Complete(int number, Article article) =>
        _firstOf.TryGetValue(number, out ArticleId first)
            ? article with { Repost = first, FurtherSources = _furtherOf.GetValueOrDefault(number, []) }
            : article;

    private void Note(IReadOnlyList<int> numbers, Article[] copies)
    {
        Article first = FirstPublisher.Of(copies);
        string text = BareText.Of(first.Body);
        var further = new List<FurtherSource>();
        for (int i = 0; i < copies.Length; i++)
        {
            _firstOf.Add(numbers[i], first.Id);
            if (copies[i].Id != first.Id && BareText.Of(copies[i].Body) == text)
            {
                further.Add(new FurtherSource(copies[i].Id, copies[i].Source, copies[i].Url));
            }
        }

        if (further.Count > 0)
        {
            further.Sort((a, b) => string.CompareOrdinal(a.Id.Value, b.Id.Value));
            _furtherOf.Add(numbers[Array.FindIndex(copies, copy => copy.Id == first.Id)], further);
        }
    }
}
