using SearchApp.Search.Scoring;

namespace SearchApp.Search.Queries;

/// <summary>A <see cref="BooleanQuery"/> bound to a snapshot.</summary>
internal sealed class BooleanWeight : Weight
{
    private readonly Weight[] _must;
    private readonly Weight[] _should;
    private readonly Weight[] _mustNot;
    private readonly int _minimum;

    /// <summary>Binds the parts.</summary>
    public BooleanWeight(BooleanQuery query, CollectionStatistics statistics, bool scores)
    {
        _must = [.. query.Must.Select(part => part.Bind(statistics, scores))];
        _mustNot = [.. query.MustNot.Select(part => part.Bind(statistics, scores: false))];
        _minimum = query.MinimumShouldMatch;
        if (_must.Length == 0 && query.Should.Count > 0)
        {
            _minimum = Math.Max(_minimum, 1);
        }

        _should = scores || _minimum > 0 ? [.. query.Should.Select(part => part.Bind(statistics, scores))] : [];
    }

    public override Scorer? Open(SegmentView segment)
    {
        var required = new List<Scorer>(_must.Length + 1);
        foreach (var part in _must)
        {
            if (part.Open(segment) is not { } opened)
            {
                return null;
            }

            required.Add(opened);
        }

        var optional = OpenAll(_should, segment);
        if (_minimum > optional.Count)
        {
            return null;
        }

        if (_minimum > 0)
        {
            required.Add(AtLeast(_minimum, optional));
            optional.Clear();
        }

        if (required.Count == 0)
        {
            required.Add(new ConstantScorer(new AllDocuments(segment.Reader.MaxDoc), 0));
        }

        var wanted = required.Count == 1 ? required[0] : DenseConjunctionScorer.TryMake(required) as Scorer ?? new ConjunctionScorer(required);
        wanted = optional.Count == 0 ? wanted : new OptionalScorer(wanted, optional);
        var unwanted = OpenAll(_mustNot, segment);
        return unwanted.Count == 0 ? wanted : new ExclusionScorer(wanted, AtLeast(1, unwanted));
    }

    private static Scorer AtLeast(int minimum, List<Scorer> parts) => (minimum, parts.Count) switch
    {
        (1, 1) => parts[0],
        (1, 2) => new EitherScorer(parts[0], parts[1]),
        _ => new DisjunctionScorer(parts, minimum),
    };

    private static List<Scorer> OpenAll(Weight[] parts, SegmentView segment)
    {
        var opened = new List<Scorer>(parts.Length);
        foreach (var part in parts)
        {
            if (part.Open(segment) is { } scorer)
            {
                opened.Add(scorer);
            }
        }

        return opened;
    }
}
