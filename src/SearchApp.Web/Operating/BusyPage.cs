using System.Text;
using System.Text.Encodings.Web;
using SearchApp.Web.Texts;

namespace SearchApp.Web.Operating;

/// <summary>What a reader sees when the server has too much to do: a page that costs nothing to make, in the reader's language.</summary>
internal static class BusyPage
{
    /// <summary>Writes the page; the status is the caller's.</summary>
    public static Task WriteAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var ui = services.GetRequiredService<UiText>();
        var files = services.GetRequiredService<SiteAssets>();
        string again = HtmlEncoder.Default.Encode(context.Request.Path + context.Request.QueryString.Value);
        string page = $"""
            <!DOCTYPE html>
            <html lang="{ui.Tag}">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <title>{ui.Busy} – {ui.SiteName}</title>
                <link rel="stylesheet" href="{files.Href("app.css")}" />
                <link rel="icon" type="image/svg+xml" href="{files.Href("mark.svg")}" />
            </head>
            <body>
                <main id="main"><section class="message"><h1>{ui.Busy}</h1><p>{ui.BusyAdvice}</p><p><a href="{again}">{ui.TryAgain}</a></p></section></main>
            </body>
            </html>

            """;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(page, Encoding.UTF8, CancellationToken.None);
    }
}
