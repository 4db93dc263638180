using SearchApp.Search.Queries;

namespace SearchApp.Search.Tests.Judges;

/// <summary>One query, for us and for a judge.</summary>
/// <param name="Kind">What is asked, as people call it.</param>
/// <param name="Ours">The query as our engine runs it.</param>
/// <param name="Theirs">The same in the words of HitLister.java: operator, counts and operands in prefix order, separated by tabs.</param>
internal sealed record Question(string Kind, Query Ours, string Theirs)
{
    /// <summary>Writes operators and operands as the judge reads them.</summary>
    public static string Line(params IEnumerable<string> parts) => string.Join('\t', parts);
}
