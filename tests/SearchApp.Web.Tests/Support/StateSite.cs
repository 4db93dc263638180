using Microsoft.Extensions.DependencyInjection;
using SearchApp.Search;

namespace SearchApp.Web.Tests.Support;

/// <summary>The site on a real port in the states that need no index: none, damaged, being built, failing, busy.</summary>
public sealed class StateSite : IAsyncLifetime
{
    private readonly SiteFactory _factory = new();

    /// <summary>A page of each state.</summary>
    public static IReadOnlyList<string> Pages { get; } = ["/?q=no-index", "/?q=damaged", "/?q=other-format", "/?q=fails"];

    /// <summary>Scheme, host and port.</summary>
    public string Root { get; private set; } = "";

    public ValueTask InitializeAsync()
    {
        _factory.Search.OnSearch = request => throw (request.Query switch
        {
            "no-index" => new SearchUnavailableException(UnavailableReason.NoIndex, "There is none.", innerException: null),
            "damaged" => new SearchUnavailableException(UnavailableReason.Damaged, "_0.doc is damaged.", innerException: null),
            "other-format" => new SearchUnavailableException(UnavailableReason.OtherFormat, "Another program wrote it.", innerException: null),
            _ => new InvalidOperationException("It fails."),
        });
        _factory.StartOnPort();
        Root = _factory.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        return ValueTask.CompletedTask;
    }

    /// <summary>Lets the page say how far the first index is.</summary>
    public void Build(long documents) =>
        _factory.Services.GetRequiredService<FirstIndexStatus>().Advance(new FirstIndexProgress(documents, 1, documents, 2 * documents));

    public ValueTask DisposeAsync() => _factory.DisposeAsync();
}
