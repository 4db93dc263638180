using SearchApp.Corpus.Metadata;
using SearchApp.Corpus.Reposts;

namespace SearchApp.Corpus.Surveys;

/// <summary>What copies of a text say of one another: who was first, who has it word for word, and which year those without one are of. Not thread-safe.</summary>
internal sealed class CopyGroups
{
    // Days between a text and a copy of it.
    private const int LongestLag = 31;

    private readonly Dictionary<int, (int Year, string Reason)> _years = [];
    private readonly Dictionary<int, ArticleId> _firstOf = [];
    private readonly Dictionary<int, IReadOnlyList<FurtherSource>> _furtherOf = [];

    /// <summary>Concludes for a group.</summary>
    /// <param name="numbers">Their numbers.</param>
    /// <param name="copies">The articles as their own pages have them.</param>
    /// <param name="dated">An article with its year by its neighbours; itself where they give none.</param>
    public void Conclude(IReadOnlyList<int> numbers, Article[] copies, Func<int, Article, Article> dated)
    {
        Article[] known = [.. numbers.Select((number, i) => dated(number, copies[i]))];
        TakeYears(numbers, copies, known);
        Note(numbers, [.. numbers.Select((number, i) => Complete(number, known[i]))]);
    }

    /// <summary>The article with what its copies say of it.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="article">The article, with its year by its neighbours.</param>
    public Article Complete(int number, Article article)
    {
        Article dated = _years.TryGetValue(number, out (int Year, string Reason) found)
            ? article with { Published = YearInference.With(article.Published, found.Year, found.Reason) } : article;
        return _firstOf.TryGetValue(number, out ArticleId first)
            ? dated with { Repost = first, FurtherSources = _furtherOf.GetValueOrDefault(number, []) }
            : dated;
    }

    // A copy without a year is of the year in which the same text was published elsewhere, a month before at most.
    private void TakeYears(IReadOnlyList<int> numbers, Article[] copies, Article[] known)
    {
        Article[] dated = [.. copies.Where(copy => copy.Published is { Date: not null, Inferred: false }).OrderBy(copy => copy.Published.Date).ThenBy(copy => copy.Id.Value, StringComparer.Ordinal)];
        for (int i = 0; i < known.Length; i++)
        {
            if (known[i].Published is { Year: null, Month: { } month, Day: { } day }
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
