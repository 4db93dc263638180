using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>A phrase of the character view that means the same as something asked for.</summary>
/// <param name="Terms">Its terms, each with its token position in the phrase, from 0; at least one.</param>
/// <param name="Condition">In which articles it does.</param>
internal sealed record AlternativePhrase(IReadOnlyList<(int Place, string Term)> Terms, ArticleCondition Condition)
{
    /// <summary>A name; equal names mean equal phrases.</summary>
    public string Key { get; } = $"{string.Join(' ', Terms)} {Condition}";

    /// <summary>Where the phrase stands in a segment.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="field">A field of the character view.</param>
    /// <returns>Null when it stands nowhere.</returns>
    public Postings? Open(SegmentView segment, string field)
    {
        if (segment.Reader.Terms(field) is not { } dictionary)
        {
            return null;
        }

        var terms = new List<(int Place, Postings Postings)>(Terms.Count);
        foreach (var (place, term) in Terms)
        {
            if (!dictionary.TryFind(System.Text.Encoding.UTF8.GetBytes(term), out var info))
            {
                return null;
            }

            terms.Add((place, dictionary.Open(info, PostingsDetail.Positions)));
        }

        return new PhrasePostings(terms, Condition.Test(segment.Reader));
    }
}
