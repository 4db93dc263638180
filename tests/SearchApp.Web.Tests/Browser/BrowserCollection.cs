using SearchApp.Web.Tests.Support;

namespace SearchApp.Web.Tests.Browser;

/// <summary>One browser and the sites for all browser tests, which run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Browsing>, ICollectionFixture<SeedSite>, ICollectionFixture<SampleSite>, ICollectionFixture<StateSite>
{
    public const string Name = "browser";
}
