using SearchApp.Indexing;

namespace SearchApp.Cli.Output;

/// <summary>An update's report for people.</summary>
internal static class UpdateText
{
    /// <summary>Prints it.</summary>
    public static void Write(UpdateReport report)
    {
        if (report.Rebuilt is { } reason)
        {
            Console.WriteLine($"{reason} So everything was indexed anew.");
        }

        Console.WriteLine(
            $"Added: {report.Added:N0}. Changed: {report.Changed:N0}. Removed: {report.Removed:N0}. Unchanged: {report.Unchanged:N0}. " +
            $"Skipped: {report.Skipped.Count:N0}.");
        if (report.Revised > 0)
        {
            Console.WriteLine($"Of the unchanged, {report.Revised:N0} were indexed again because of what others now say of them.");
        }

        Console.WriteLine(
            $"{report.Documents:N0} articles in generation {report.Generation}, up to date after {report.Elapsed.TotalSeconds:N1} s.");
        foreach (var skipped in report.Skipped)
        {
            Console.WriteLine($"  skipped {skipped.Path}: {skipped.Reason}");
        }
    }
}
