using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Conventions;

/// <summary>The source files of the repository, build products apart.</summary>
internal static class SourceFiles
{
    public static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal));
}
