using Bunit;
using Microsoft.Extensions.DependencyInjection;
using SearchApp.Web.Texts;

namespace SearchApp.Web.Tests.Support;

/// <summary>What every component needs around it.</summary>
public abstract class ComponentTest : BunitContext
{
    protected ComponentTest()
    {
        Services.AddSingleton(UiText.Of(UiLanguage.Simplified));
        Services.AddSingleton(new SiteLinks(null));
        Services.AddSingleton(new FirstIndexStatus());
        Services.AddSingleton(new SiteAssets());
        Services.AddSingleton<IArticleSearch>(Search);
        Services.AddSingleton(new SearchDay(new DateOnly(2021, 7, 1), TimeProvider.System));
    }

    private protected SampleSearch Search { get; } = new();
}
