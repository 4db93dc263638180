using System.Globalization;

namespace SearchApp.Web.Components.Pages;

/// <summary>Tells browsers and monitors that a page answers without an index.</summary>
internal static class Unavailable
{
    private const int RetrySeconds = 2;

    /// <summary>Sets the status 503 and, while the first index is built, a reload; nothing without a request.</summary>
    public static void Announce(HttpContext? context, FirstIndexStatus firstIndex)
    {
        if (context is null)
        {
            return;
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        if (firstIndex.Progress is not null)
        {
            string seconds = RetrySeconds.ToString(CultureInfo.InvariantCulture);
            context.Response.Headers.RetryAfter = seconds;
            context.Response.Headers["Refresh"] = seconds;
        }
    }
}
