using SearchApp.Corpus.Metadata;
using SearchApp.Corpus.Reposts;
using SearchApp.Corpus.Scratch;

namespace SearchApp.Corpus.Surveys;

/// <summary>What copies of a text say of one another: who was first, who has it word for word, and which year those without one are of.</summary>
/// <remarks>Concluded by one thread; once <see cref="Seal"/> was called, read by any number.</remarks>
internal sealed class CopyGroups : IDisposable
{
    // Days between a text and a copy of it.
    private const int LongestLag = 31;

    private readonly CopyNotes _notes;

    /// <summary>Starts with none.</summary>
    public CopyGroups(ScratchFolder folder) => _notes = new CopyNotes(folder);

    /// <summary>Concludes for a group.</summary>
    /// <param name="numbers">Their numbers.</param>
    /// <param name="copies">The articles as their own pages have them.</param>
    /// <param name="dated">An article with its year by its neighbours; itself where they give none.</param>
    public void Conclude(IReadOnlyList<int> numbers, Article[] copies, Func<int, Article, Article> dated)
    {
        Article[] known = [.. numbers.Select((number, i) => dated(number, copies[i]))];
        (int Year, string Reason)?[] years = YearsOf(copies, known);
        Article[] complete = [.. known.Select((article, i) => years[i] is { } year ? WithYear(article, year) : article)];
        Article first = FirstPublisher.Of(complete);
        List<FurtherSource> further = FurtherSources(first, complete);
        for (int i = 0; i < complete.Length; i++)
        {
            _notes.Add(numbers[i], new CopyNote(years[i], first.Id, complete[i].Id == first.Id ? further : []));
        }
    }

    /// <summary>Ends the concluding.</summary>
    public void Seal() => _notes.Seal();

    /// <summary>The article with what its copies say of it.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="article">The article, with its year by its neighbours.</param>
    public Article Complete(int number, Article article)
    {
        if (_notes.Find(number) is not { } note)
        {
            return article;
        }

        Article dated = note.Year is { } year ? WithYear(article, year) : article;
        return dated with { Repost = note.First, FurtherSources = note.Further };
    }

    public void Dispose() => _notes.Dispose();

    private static Article WithYear(Article article, (int Year, string Reason) found) =>
        article with { Published = YearInference.With(article.Published, found.Year, found.Reason) };

    // A copy without a year is of the year in which the same text was published elsewhere, a month before at most.
    private static (int Year, string Reason)?[] YearsOf(Article[] copies, Article[] known)
    {
        Article[] dated = [.. copies.Where(copy => copy.Published is { Date: not null, Inferred: false }).OrderBy(copy => copy.Published.Date).ThenBy(copy => copy.Id.Value, StringComparer.Ordinal)];
        var years = new (int Year, string Reason)?[known.Length];
        for (int i = 0; i < known.Length; i++)
        {
            if (known[i].Published is { Year: null, Month: { } month, Day: { } day }
                && Array.Find(dated, copy => YearOfCopy(copy.Published.Date!.Value, month, day) is not null) is { } source)
            {
                years[i] = (YearOfCopy(source.Published.Date!.Value, month, day)!.Value, $"the same text published as {source.Id} ({source.Published})");
            }
        }

        return years;
    }

    // Those with word for word the text of the first.
    private static List<FurtherSource> FurtherSources(Article first, Article[] copies)
    {
        string text = BareText.Of(first.Body);
        List<FurtherSource> further = [.. copies
            .Where(copy => copy.Id != first.Id && BareText.Of(copy.Body) == text)
            .Select(copy => new FurtherSource(copy.Id, copy.Source, copy.Url))];
        further.Sort((a, b) => string.CompareOrdinal(a.Id.Value, b.Id.Value));
        return further;
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
}
