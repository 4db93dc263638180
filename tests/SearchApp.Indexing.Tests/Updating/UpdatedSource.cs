using System.Text;
using SearchApp.Testing;

namespace SearchApp.Indexing.Tests.Updating;

/// <summary>A folder of articles and its index, changed by updates.</summary>
internal sealed class UpdatedSource : IDisposable
{
    private readonly TempFolder _folder = new();

    public UpdatedSource() => Directory.CreateDirectory(Folder);

    public string Folder => _folder["source"];

    public string Index => _folder["index"];

    /// <summary>Writes a file as it was an hour ago and more, so that its time vouches for it.</summary>
    public void Write(string name, string content, int minutesAgo = 60)
    {
        string path = Path.Combine(Folder, name);
        File.WriteAllText(path, content);
        File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-minutesAgo));
    }

    public void Delete(string name) => File.Delete(Path.Combine(Folder, name));

    public UpdateReport Update(bool compareContents = false, TimeProvider? time = null, long quickMergeBytes = long.MaxValue) => IndexUpdater.Update(
        new IndexUpdateOptions { Source = Folder, Index = Index, CompareContents = compareContents, QuickMergeBytes = quickMergeBytes },
        time ?? TimeProvider.System, null, TestContext.Current.CancellationToken);

    public IndexSnapshot Open() => IndexSnapshot.Open(Index);

    /// <summary>"id title", ordinally.</summary>
    public string[] Articles()
    {
        using var snapshot = Open();
        var found = new List<string>();
        foreach (var segment in snapshot.Segments)
        {
            for (int doc = 0; doc < segment.MaxDoc; doc++)
            {
                if (segment.LiveDocs?.IsLive(doc) != false)
                {
                    found.Add(Text(segment.Binary(ArticleSchema.Id)!.Get(doc)) + " " + Text(segment.Binary(ArticleSchema.Title)!.Get(doc)));
                }
            }
        }

        return [.. found.Order(StringComparer.Ordinal)];
    }

    /// <summary>The ids in the order of the source.</summary>
    public string InOrder()
    {
        using var snapshot = Open();
        var ids = new SortedDictionary<int, string>();
        int document = 0;
        foreach (var segment in snapshot.Segments)
        {
            for (int doc = 0; doc < segment.MaxDoc; doc++, document++)
            {
                if (segment.LiveDocs?.IsLive(doc) != false)
                {
                    ids.Add(snapshot.Order.PlaceOf(document), Text(segment.Binary(ArticleSchema.Id)!.Get(doc)));
                }
            }
        }

        return string.Join(' ', ids.Values);
    }

    public void Dispose() => _folder.Dispose();

    private static string Text(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);
}
