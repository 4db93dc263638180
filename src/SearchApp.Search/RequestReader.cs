using SearchApp.Analysis;
using SearchApp.Corpus;
using SearchApp.Search.Collecting;
using SearchApp.Search.QueryParsing;

namespace SearchApp.Search;

/// <summary>Brings a request into the form that the engine takes: regions as codes, sizes within bounds, ends of time in order.</summary>
internal static class RequestReader
{
    /// <summary>Normalises a request.</summary>
    /// <param name="request">As asked.</param>
    /// <param name="problems">Receives what is odd in the filters.</param>
    public static SearchRequest Normalize(SearchRequest request, List<QueryProblem> problems)
    {
        bool reversed = request.From > request.To;
        if (reversed)
        {
            problems.Add(QueryProblems.ReversedDates(0, 0));
        }

        return request with
        {
            Regions = Codes(request.Regions, problems),
            About = Codes(request.About, problems),
            People = [.. request.People.Select(Folding.Fold)],
            From = reversed ? request.To : request.From,
            To = reversed ? request.From : request.To,
            Page = Math.Max(request.Page, 1),
            After = request.After is { Rank: >= 1 } after ? after : null,
            Size = Math.Clamp(request.Size, 1, SearchRequest.MaxSize),
        };
    }

    private static List<string> Codes(IReadOnlyList<string> values, List<QueryProblem> problems)
    {
        var codes = new List<string>();
        foreach (string value in values)
        {
            string name = FilterValues.IsUnwanted(value) ? value[1..] : value;
            string[] meant = SearchRequest.IsUnknown(name)
                ? [SearchRequest.UnknownValue]
                : [.. Regions.Meant(name).Select(region => region.Code)];
            if (meant.Length == 0)
            {
                problems.Add(QueryProblems.UnknownRegion(0, 0, name));
            }

            codes.AddRange(meant.Select(code => name == value ? code : SearchRequest.ExclusionSign + code).Where(read => !codes.Contains(read)));
        }

        return codes;
    }
}
