using SearchApp.Indexing;

namespace SearchApp.EndToEnd.Tests;

/// <summary>The generation that an index serves.</summary>
internal static class CurrentGeneration
{
    /// <summary>Its folder: a complete Lucene directory.</summary>
    /// <param name="index">The index folder.</param>
    public static string In(string index)
    {
        using var snapshot = IndexSnapshot.Open(index);
        return snapshot.Directory;
    }
}
