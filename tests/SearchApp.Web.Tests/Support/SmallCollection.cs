using SearchApp.Indexing;

namespace SearchApp.Web.Tests.Support;

/// <summary>A folder laid out as the repository is, with articles of one's own; removed afterwards.</summary>
internal sealed class SmallCollection : IDisposable
{
    public SmallCollection()
    {
        Directory.CreateDirectory(Seeds);
        File.WriteAllText(Path.Combine(Root, "SearchApp.sln"), "");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("searchapp").FullName;

    public string Seeds => Path.Combine(Root, "seeds");

    public string Index => Path.Combine(Root, "index");

    public void Add(string id) => File.WriteAllText(
        Path.Combine(Seeds, id + ".jsonl"), $$"""{"id":"{{id}}","title":"全省疫苗接种工作会议","text":"省长在会议上讲话。","date":"2021-06-01","region":"广东"}""");

    public void Rebuild() => IndexBuilder.Rebuild(
        new IndexBuildOptions { Source = Seeds, Index = Index, Jobs = 1 }, TimeProvider.System, progress: null, CancellationToken.None);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
