using SearchApp.Indexing.Checking;

namespace SearchApp.Cli.Output;

/// <summary>What <c>check --json</c> prints.</summary>
internal sealed record CheckJson(bool Ok, IReadOnlyList<IndexProblem> Problems);
