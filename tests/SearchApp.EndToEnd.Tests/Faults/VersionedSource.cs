using System.Globalization;
using System.Text;
using SearchApp.Indexing;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Faults;

/// <summary>
/// Thirty articles that change three at a time, so that every state of the source can be told from an index of it; the three have the same
/// text, so that they also name one another.
/// </summary>
internal sealed class VersionedSource : IDisposable
{
    private const int Articles = 30;
    private const int Steps = 10;
    private readonly TempFolder _folder = new();

    public VersionedSource()
    {
        Directory.CreateDirectory(Folder);
        for (int article = 0; article < Articles; article++)
        {
            Write(article, 0);
        }
    }

    public string Folder => _folder["source"];

    public string Index => _folder["index"];

    /// <summary>How often it has changed.</summary>
    public int Version { get; private set; }

    /// <summary>Changes three articles.</summary>
    public void Advance()
    {
        Version++;
        for (int article = Version % Steps; article < Articles; article += Steps)
        {
            Write(article, Version);
        }
    }

    /// <summary>The version that the index holds; -1 when there is no index; fails when it holds a mixture.</summary>
    public int IndexedVersion()
    {
        if (!File.Exists(Path.Combine(Index, "CURRENT")))
        {
            return -1;
        }

        using var snapshot = IndexSnapshot.Open(Index);
        var found = new SortedDictionary<int, int>();
        foreach (var segment in snapshot.Segments)
        {
            for (int doc = 0; doc < segment.MaxDoc; doc++)
            {
                if (segment.LiveDocs?.IsLive(doc) != false)
                {
                    Assert.NotNull(segment.Sorted("repost"));
                    string[] title = Encoding.UTF8.GetString(segment.Binary("title")!.Get(doc)).Split('-');
                    found.Add(Number(title[0]), Number(title[1]));
                }
            }
        }

        int version = found.Values.Max();
        Assert.Equal(Enumerable.Range(0, Articles).Select(article => VersionOf(article, version)), found.Values);
        return version;
    }

    public void Dispose() => _folder.Dispose();

    // The last change up to a version that touched the article.
    private static int VersionOf(int article, int version) =>
        Math.Max(0, version - ((((version - article) % Steps) + Steps) % Steps));

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private void Write(int article, int version) => File.WriteAllText(
        Path.Combine(Folder, string.Create(CultureInfo.InvariantCulture, $"{article:D2}.jsonl")),
        string.Create(
            CultureInfo.InvariantCulture, $$"""{"id":"{{article}}","title":"{{article}}-{{version}}","text":"{{Text(version)}}"}"""));

    private static string Text(int version) =>
        "会议在此召开，" + string.Concat(Enumerable.Range(0, 60).Select(i => (char)('一' + (((version * 737) + (i * 211)) % 9000))));
}
