using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using SearchApp.Search;

namespace SearchApp.Web.Components.Pages;

/// <summary>A page that is the index's answer to its address; without an index, it says so with status 503.</summary>
public abstract class AnswerPage : StoppablePage
{
    private const int RetrySeconds = 2;

    [Inject]
    private protected IArticleSearch Articles { get; set; } = null!;

    [Inject]
    private protected NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private protected SearchDay Today { get; set; } = null!;

    [Inject]
    private FirstIndexStatus FirstIndex { get; set; } = null!;

    [CascadingParameter]
    private HttpContext? Context { get; set; }

    private protected SearchUnavailableException? Trouble { get; private set; }

    private protected Dictionary<string, StringValues> Parameters => QueryHelpers.ParseQuery(new Uri(Navigation.Uri).Query);

    private protected CancellationToken Cancelled => Context?.RequestAborted ?? CancellationToken.None;

    /// <inheritdoc/>
    protected sealed override void OnInitialized()
    {
        try
        {
            Ask();
        }
        catch (SearchUnavailableException trouble)
        {
            Trouble = trouble;
            AnnounceTrouble();
        }
    }

    /// <summary>Reads the address and asks the index.</summary>
    /// <exception cref="SearchUnavailableException">There is no index that can be asked.</exception>
    private protected abstract void Ask();

    /// <summary>Says that there is nothing of that address; what is shown then is <see cref="NotFoundPage"/>.</summary>
    private protected void AnnounceNotFound()
    {
        if (Context is not null)
        {
            Context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    // While the first index is built, browsers come again by themselves.
    private void AnnounceTrouble()
    {
        if (Context is null)
        {
            return;
        }

        Context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        if (FirstIndex.Progress is not null)
        {
            string seconds = RetrySeconds.ToString(CultureInfo.InvariantCulture);
            Context.Response.Headers.RetryAfter = seconds;
            Context.Response.Headers["Refresh"] = seconds;
        }
    }
}
