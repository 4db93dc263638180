using System.Text;
using SearchApp.Indexing;
using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Scoring;

/// <summary>In which articles a synonym is meant: those of some years, or those in traditional characters. The default is all.</summary>
/// <param name="FromYear">First year; 0 for no bound.</param>
/// <param name="ToYear">Last year; 0 for no bound.</param>
/// <param name="TraditionalOnly">Whether articles in simplified characters are out.</param>
internal readonly record struct ArticleCondition(int FromYear, int ToYear, bool TraditionalOnly)
{
    /// <summary>Whether it holds; an article of unknown year is given the benefit of the doubt.</summary>
    public bool Holds(ArticleFacts facts) =>
        (facts.Year == 0 || (facts.Year >= FromYear && (ToYear == 0 || facts.Year <= ToYear))) && (!TraditionalOnly || facts.IsTraditional);

    /// <summary>A test of the documents of a segment; null when all pass.</summary>
    public Predicate<int>? Test(SegmentReader reader)
    {
        if (this == default)
        {
            return null;
        }

        var condition = this;
        var facts = Facts(reader);
        return docId => condition.Holds(facts(docId));
    }

    /// <summary>Reads the facts of a segment's documents.</summary>
    public static Func<int, ArticleFacts> Facts(SegmentReader reader)
    {
        var days = reader.Numeric(ArticleSchema.Day);
        var scripts = reader.Sorted(ArticleSchema.Script);
        int traditional = -1;
        for (int ordinal = 0; ordinal < (scripts?.ValueCount ?? 0); ordinal++)
        {
            traditional = Encoding.UTF8.GetString(scripts!.Lookup(ordinal)) == "hant" ? ordinal : traditional;
        }

        return docId => new ArticleFacts(
            days?.Has(docId) == true ? (int)days.Get(docId) / 10000 : 0,
            traditional >= 0 && scripts!.GetOrdinal(docId) == traditional);
    }
}
