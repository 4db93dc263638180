using Lucene.Net.Index;
using Lucene.Net.Store;

namespace SearchApp.LuceneNet.Interop;

/// <summary>Lucene.NET's CheckIndex.</summary>
internal static class TheirCheck
{
    public static void Run(string folder, Differences differences)
    {
        using var directory = FSDirectory.Open(folder);
        using var output = new StringWriter();
        bool clean = new CheckIndex(directory) { InfoStream = output }.DoCheckIndex().Clean;
        differences.Compare(() => $"CheckIndex says clean of {folder}:\n{output}", clean, true);
    }
}
