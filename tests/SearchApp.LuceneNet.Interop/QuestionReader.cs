using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace SearchApp.LuceneNet.Interop;

/// <summary>Reads a query as HitLister.java does: operator and operands in prefix order, separated by tabs.</summary>
internal static class QuestionReader
{
    /// <summary>Reads a query.</summary>
    /// <param name="reader">The index; an open phrase is spelled out from its terms.</param>
    /// <param name="line">The query.</param>
    /// <exception cref="FormatException">It is no query.</exception>
    public static Query Read(IndexReader reader, string line)
    {
        var parts = new Queue<string>(line.Split('\t'));
        var query = Read(reader, parts);
        return parts.Count == 0 ? query : throw new FormatException($"More than one query in: {line}");
    }

    private static Query Read(IndexReader reader, Queue<string> parts)
    {
        string kind = parts.Dequeue();
        return kind switch
        {
            "all" => new MatchAllDocsQuery(),
            "missing" => new ConstantScoreQuery(new FieldValueFilter(parts.Dequeue(), negate: true)),
            "term" => new TermQuery(Term(parts)),
            "prefix" => new PrefixQuery(Term(parts)),
            "contains" => new WildcardQuery(new Term(parts.Dequeue(), $"*{parts.Dequeue()}*")),
            "range" => new ConstantScoreQuery(
                FieldCacheRangeFilter.NewInt64Range(parts.Dequeue(), Number(parts), Number(parts), includeLower: true, includeUpper: true)),
            "phrase" => Phrase(parts),
            "openphrase" => OpenPhrase(reader, parts),
            "bool" => Boolean(reader, parts),
            _ => throw new FormatException(kind),
        };
    }

    private static PhraseQuery Phrase(Queue<string> parts)
    {
        string field = parts.Dequeue();
        var phrase = new PhraseQuery { Slop = Number(parts) };
        for (int left = Number(parts); left > 0; left--)
        {
            int place = Number(parts);
            phrase.Add(new Term(field, parts.Dequeue()), place);
        }

        return phrase;
    }

    private static MultiPhraseQuery OpenPhrase(IndexReader reader, Queue<string> parts)
    {
        string field = parts.Dequeue();
        var phrase = new MultiPhraseQuery { Slop = Number(parts) };
        for (int left = Number(parts); left > 0; left--)
        {
            int place = Number(parts);
            string text = parts.Dequeue();
            phrase.Add(left > 1 ? [new Term(field, text)] : [.. BeginningWith(reader, field, text)], place);
        }

        return phrase;
    }

    private static IEnumerable<Term> BeginningWith(IndexReader reader, string field, string prefix)
    {
        if (MultiFields.GetTerms(reader, field)?.GetEnumerator() is not { } terms)
        {
            yield break;
        }

        for (bool more = terms.SeekCeil(new BytesRef(prefix)) != TermsEnum.SeekStatus.END; more; more = terms.MoveNext())
        {
            string term = terms.Term.Utf8ToString();
            if (!term.StartsWith(prefix, StringComparison.Ordinal))
            {
                yield break;
            }

            yield return new Term(field, term);
        }
    }

    private static BooleanQuery Boolean(IndexReader reader, Queue<string> parts)
    {
        var query = new BooleanQuery { MinimumNumberShouldMatch = Number(parts) };
        for (int left = Number(parts); left > 0; left--)
        {
            var occur = parts.Dequeue() switch
            {
                "must" => Occur.MUST,
                "should" => Occur.SHOULD,
                _ => Occur.MUST_NOT,
            };
            query.Add(Read(reader, parts), occur);
        }

        return query;
    }

    private static Term Term(Queue<string> parts) => new(parts.Dequeue(), parts.Dequeue());

    private static int Number(Queue<string> parts) => int.Parse(parts.Dequeue(), CultureInfo.InvariantCulture);
}
