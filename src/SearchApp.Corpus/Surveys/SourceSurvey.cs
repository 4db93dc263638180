using SearchApp.Corpus.Metadata;
using SearchApp.Corpus.Reposts;

namespace SearchApp.Corpus.Surveys;

/// <summary>
/// What the articles of a whole source say of one another: which repeat each other and who was first, which year one must be of, and what their site
/// writes around them.
/// </summary>
/// <remarks>
/// Three steps: <see cref="Add"/> takes the articles once, in the order of the source; <see cref="Conclude"/> asks for a few of them
/// again and concludes; <see cref="Complete"/> writes what was concluded into an article. Texts are not held: some 400 bytes an
/// article are. What is concluded depends on the articles alone, not on threads.
/// </remarks>
public sealed class SourceSurvey
{
    // Days between a text and a copy of it.
    private const int LongestLag = 31;

    private readonly LearntBoilerplate _boilerplate = new();
    private readonly HashSet<int> _copies = [];
    private readonly List<ArticleFacts> _facts = [];
    private readonly Dictionary<int, (int Year, string Reason)> _years = [];
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
    /// <param name="textOf">Reads the body of a number alone.</param>
    public void Conclude(Func<int, Article> read, Func<int, string> textOf)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(textOf);
        foreach ((int number, int year, int before, int behind) in NeighbourYears.Of(_facts))
        {
            _years.Add(number, (year, $"its neighbours {Named(read, before)} and {Named(read, behind)}"));
        }

        var finder = new RepostFinder();
        foreach (ArticleFacts facts in _facts)
        {
            finder.Add(facts.Signature);
        }

        foreach (IReadOnlyList<int> cluster in finder.Find(textOf))
        {
            Article[] copies = [.. cluster.Select(read)];
            TakeYears(cluster, copies);
            Note(cluster, [.. cluster.Select((number, i) => Dated(number, copies[i]))]);
            _copies.UnionWith(cluster.Skip(1));
        }

        _boilerplate.Learn(_facts, number => !_copies.Contains(number));
    }

    /// <summary>The article with what the others say of it. Thread-safe once concluded.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="article">The article.</param>
    public Article Complete(int number, Article article)
    {
        Article dated = Dated(number, _boilerplate.Strip(article));
        return _firstOf.TryGetValue(number, out ArticleId first)
            ? dated with { Repost = first, FurtherSources = _furtherOf.GetValueOrDefault(number, []) }
            : dated;
    }

    private static string Named(Func<int, Article> read, int number)
    {
        Article article = read(number);
        return $"{article.Id} ({article.Published})";
    }

    private Article Dated(int number, Article article) =>
        _years.TryGetValue(number, out (int Year, string Reason) found)
            ? article with { Published = YearInference.With(article.Published, found.Year, found.Reason) }
            : article;

    // A copy without a year is of the year in which the same text was published elsewhere, a month before at most.
    private void TakeYears(IReadOnlyList<int> numbers, Article[] copies)
    {
        Article[] dated = [.. copies.Where(copy => copy.Published is { Date: not null, Inferred: false }).OrderBy(copy => copy.Published.Date).ThenBy(copy => copy.Id.Value, StringComparer.Ordinal)];
        for (int i = 0; i < copies.Length; i++)
        {
            if (copies[i].Published is { Year: null, Month: { } month, Day: { } day } && !_years.ContainsKey(numbers[i])
                && Array.Find(dated, copy => YearOfCopy(copy.Published.Date!.Value, month, day) is not null) is { } source)
            {
                int year = YearOfCopy(source.Published.Date!.Value, month, day)!.Value;
                _years.Add(numbers[i], (year, $"the same text published as {source.Id} ({source.Published})"));
            }
        }
    }

    private static int? YearOfCopy(DateOnly published, int month, int day)
    {
        foreach (int year in (ReadOnlySpan<int>)[published.Year, published.Year + 1])
        {
            if (YearInference.IsPossible(year, month, day, null) && Math.Abs(new DateOnly(year, month, day).DayNumber - published.DayNumber) <= LongestLag)
            {
                return year;
            }
        }

        return null;
    }

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
