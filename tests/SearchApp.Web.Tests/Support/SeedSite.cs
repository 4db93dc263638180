namespace SearchApp.Web.Tests.Support;

/// <summary>The site over the repository's own seeds.</summary>
public sealed class SeedSite : BuiltSite
{
    protected override string Source(string folder) =>
        Path.Combine(RepositoryRoot.Find(AppContext.BaseDirectory, AppContext.BaseDirectory), "seeds");
}
