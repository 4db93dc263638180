namespace SearchApp.Web.Tests;

public sealed class RepositoryRootTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("searchapp").FullName;

    [Fact]
    public void The_solution_above_the_content_root_decides()
    {
        string project = Directory.CreateDirectory(Path.Combine(_folder, "src", "web")).FullName;
        File.WriteAllText(Path.Combine(_folder, "SearchApp.sln"), "");
        Assert.Equal(_folder, RepositoryRoot.Find(project, Path.GetTempPath()));
    }

    [Fact]
    public void Without_a_solution_it_is_the_current_folder()
    {
        string current = Directory.CreateDirectory(Path.Combine(_folder, "here")).FullName;
        Assert.Equal(current, RepositoryRoot.Find(_folder, current));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
