using SearchApp.Search.Queries;

namespace SearchApp.Search.QueryParsing;

/// <summary>A part of a query text ready to run, with its reading in words.</summary>
/// <param name="Query">What to find; for an exclusion, what to leave out.</param>
/// <param name="Words">The reading (疫苗 且 接种).</param>
/// <param name="IsExclusion">Whether it is to be left out.</param>
/// <param name="IsChoice">Whether the words need brackets beside others.</param>
internal sealed record QueryPart(Query Query, string Words, bool IsExclusion = false, bool IsChoice = false)
{
    /// <summary>The parts of which one or more must match; empty when it is not a choice between parts.</summary>
    public IReadOnlyList<QueryPart> Choices { get; init; } = [];

    /// <summary>The words, in brackets if they need them.</summary>
    public string Grouped(ReadingWords language) => IsChoice ? ReadingWords.Fill(language.Group, Words) : Words;
}
