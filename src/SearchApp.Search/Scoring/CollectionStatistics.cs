using System.Collections.Concurrent;
using System.Text;
using SearchApp.Indexing;
using SearchApp.Indexing.Reading;
using SearchApp.Search.Queries;

namespace SearchApp.Search.Scoring;

/// <summary>The segments of a snapshot and the figures that scores are made from. Thread-safe.</summary>
/// <remarks>
/// Where the index says what deleted documents add to the figures, they do not count; else they do, as in Lucene, until a merge drops
/// them.
/// </remarks>
internal sealed class CollectionStatistics
{
    private const int TermsKept = 4096;

    private readonly ConcurrentDictionary<string, FieldStatistics> _fields = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<FieldWeight, float[]> _gains = new();
    private readonly ConcurrentDictionary<(string Field, string Prefix), long> _ofPrefixes = new();

    // One question asks for the same terms many times: for its hits, its timeline, and what it would find if it asked for less.
    private readonly RecentlyUsed<TermStatistics> _terms = new(TermsKept);

    private readonly DeletedFigures? _deleted;
    private readonly DeletedDocuments?[] _deletedBySegment;

    /// <summary>Looks at segments.</summary>
    /// <param name="segments">The segments in order.</param>
    /// <param name="deleted">What deleted documents add to the figures; null where that is not known.</param>
    public CollectionStatistics(IReadOnlyList<SegmentView> segments, DeletedFigures? deleted = null)
    {
        Segments = segments;
        _deleted = deleted;
        _deletedBySegment = [.. segments.Select(segment =>
            deleted?.Covers(segment.Reader.Name) == true ? DeletedDocuments.Of(segment.Reader) : null)];
    }

    /// <summary>The segments in order.</summary>
    public IReadOnlyList<SegmentView> Segments { get; }

    /// <summary>Figures of a field.</summary>
    public FieldStatistics Field(string field) => _fields.GetOrAdd(field, Measure);

    /// <summary>Looks a term up in every segment.</summary>
    /// <param name="field">Field name.</param>
    /// <param name="term">The term as indexed.</param>
    public TermStatistics Term(string field, string term) => _terms.GetOrAdd($"{field}\n{term}", () => Find(field, term));

    /// <summary>How often a unit of the character view stands in a field.</summary>
    /// <param name="field">Field name.</param>
    /// <param name="unit">The unit; figures of Han characters are kept, for there are only so many.</param>
    public long OccurrencesOfUnit(string field, QueryUnit unit) =>
        unit.IsHan ? _ofPrefixes.GetOrAdd((field, unit.Text), CountPrefix) : Term(field, unit.Text).Figures.Occurrences;

    /// <summary>What of a list counts.</summary>
    /// <param name="segment">Its segment.</param>
    /// <param name="list">The list.</param>
    public TermFigures Count(SegmentView segment, PostingsList list) =>
        list.Figures - (_deletedBySegment[segment.Ordinal]?.Count(list.Open()) ?? default);

    /// <summary>What one occurrence in a field counts, by norm byte; kept, since it depends on nothing else.</summary>
    /// <param name="field">The field with its weight and b.</param>
    public float[] Gains(FieldWeight field) => _gains.GetOrAdd(field, MakeGains);

    private TermStatistics Find(string field, string term)
    {
        Span<byte> bytes = stackalloc byte[256];
        int maxLength = Encoding.UTF8.GetMaxByteCount(term.Length);
        if (maxLength > bytes.Length)
        {
            bytes = new byte[maxLength];
        }

        bytes = bytes[..Encoding.UTF8.GetBytes(term, bytes)];
        var found = new TermInfo?[Segments.Count];
        var figures = default(TermFigures);
        foreach (var segment in Segments)
        {
            if (segment.Reader.Terms(field) is { } terms && terms.TryFind(bytes, out var info))
            {
                var inSegment = Figures(segment, terms, info);
                if (inSegment.Documents > 0)
                {
                    found[segment.Ordinal] = info;
                    figures += inSegment;
                }
            }
        }

        return new TermStatistics(figures, found);
    }

    private TermFigures Figures(SegmentView segment, TermDictionary terms, TermInfo info)
    {
        var all = new TermFigures(info.DocFreq, info.TotalTermFreq);
        return _deletedBySegment[segment.Ordinal] is { } deleted ? all - deleted.Count(terms.Open(info, PostingsDetail.Frequencies)) : all;
    }

    private long CountPrefix((string Field, string Prefix) asked)
    {
        long occurrences = 0;
        foreach (var segment in Segments)
        {
            if (segment.Reader.Terms(asked.Field) is { } terms)
            {
                occurrences += PrefixTerms.Find(terms, asked.Prefix).Sum(info => Figures(segment, terms, info).Occurrences);
            }
        }

        return occurrences;
    }

    private float[] MakeGains(FieldWeight field)
    {
        bool hasNorms = Segments.Any(segment => segment.Reader.Norms(field.Field) is not null);
        float average = Math.Min(Field(field.Field).AverageLength, field.LongestAverage);
        return Bm25.Gains(field.Weight, hasNorms ? field.B : 0, average, field.Slack);
    }

    private FieldStatistics Measure(string field)
    {
        long documents = 0;
        long tokens = 0;
        foreach (var segment in Segments)
        {
            if (segment.Reader.Terms(field) is { } terms)
            {
                var gone = _deleted?.Of(segment.Reader.Name, field) ?? default;
                documents += terms.DocCount - gone.Documents;
                tokens += terms.SumTotalTermFreq - gone.Tokens;
            }
        }

        return new FieldStatistics(documents, documents == 0 ? 1 : (float)tokens / documents);
    }
}
