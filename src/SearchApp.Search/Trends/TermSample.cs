using System.Text;
using SearchApp.Corpus;
using SearchApp.Indexing;
using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Trends;

/// <summary>The words by which regions are compared: the commonest of the collection, as many as may be read in a blink.</summary>
/// <remarks>
/// Taken from the term dictionaries' figures, without reading a text. Left out: words in more than a tenth of the articles, which set
/// nothing apart; single characters and Latin words; and names of places, which set every place apart and say nothing.
/// </remarks>
internal sealed class TermSample
{
    /// <summary>Postings that a comparison reads at most.</summary>
    public const long MaxPostings = 8_000_000;

    private const int LeastArticles = 5;

    /// <summary>Looks through the dictionaries.</summary>
    public TermSample(ArticleIndex index)
    {
        long most = Math.Max(LeastArticles, index.MaxDoc / 10);
        var terms = new Dictionary<string, SampledTerm>(StringComparer.Ordinal);
        foreach (var segment in index.Segments)
        {
            if (segment.Reader.Terms(ArticleSchema.Body) is { } dictionary)
            {
                // A word of the sample is common in every segment; what is rare in one need not be looked at there.
                int least = Math.Max(1, segment.Reader.MaxDoc / 1000);
                for (var cursor = dictionary.EnumerateFrom([]); cursor.MoveNext();)
                {
                    var info = cursor.Info;
                    if (info.DocFreq >= least && IsHanWord(cursor.Term))
                    {
                        string text = Encoding.UTF8.GetString(cursor.Term);
                        if (!terms.TryGetValue(text, out var term))
                        {
                            terms.Add(text, term = new SampledTerm(text, new TermInfo?[index.Segments.Count]));
                        }

                        term.Add(segment.Ordinal, info);
                    }
                }
            }
        }

        var kept = new List<SampledTerm>();
        foreach (var term in terms.Values.Where(t => t.DocFreq >= LeastArticles && t.DocFreq <= most)
            .OrderByDescending(t => t.DocFreq).ThenBy(t => t.Text, StringComparer.Ordinal))
        {
            if (Postings + term.DocFreq > MaxPostings)
            {
                break;
            }

            if (Regions.Named(term.Text).Count == 0)
            {
                kept.Add(term);
                Postings += term.DocFreq;
            }
        }

        Terms = kept;
    }

    /// <summary>The words, commonest first.</summary>
    public IReadOnlyList<SampledTerm> Terms { get; }

    /// <summary>Their postings together.</summary>
    public long Postings { get; }

    // Two characters or more, each of three bytes that begin with E3 to E9: the unified ideographs and little else.
    private static bool IsHanWord(ReadOnlySpan<byte> term)
    {
        if (term.Length < 6 || term.Length % 3 != 0)
        {
            return false;
        }

        for (int at = 0; at < term.Length; at += 3)
        {
            if (term[at] is < 0xE3 or > 0xE9)
            {
                return false;
            }
        }

        return true;
    }
}
