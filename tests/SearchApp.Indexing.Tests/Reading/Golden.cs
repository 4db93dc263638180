namespace SearchApp.Indexing.Tests.Reading;

/// <summary>The golden indexes, which Apache Lucene wrote: GoldenIndex/README.md.</summary>
internal static class Golden
{
    /// <summary>Folder of a golden index, beside the tests' assembly.</summary>
    public static string Folder(string name) => Path.Combine(AppContext.BaseDirectory, "GoldenIndex", name);

    /// <summary>What Apache Lucene reads in it, line by line.</summary>
    public static string[] Expected(string name) => File.ReadAllLines(Path.Combine(Folder(name), "expected.txt"));
}
