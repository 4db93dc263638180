using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace SearchApp.Web.Api;

/// <summary>What goes wrong with a route for programs, told as a problem (RFC 9457) with a stable code.</summary>
internal static partial class ApiProblems
{
    private static readonly string[] Paths =
        ["/api", "/healthz", "/openapi.json", "/export", "/cite", "/feed.atom", "/opensearch.xml", "/opensearch"];

    /// <summary>A problem as the answer.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="code">Lower case with hyphens; never changes its meaning.</param>
    /// <param name="detail">A whole sentence that says what to do.</param>
    public static IResult Of(int status, string code, string detail) => Results.Problem(
        detail, statusCode: status, extensions: new Dictionary<string, object?>(StringComparer.Ordinal) { ["code"] = code });

    /// <summary>Whether a route is for programs, which get problems, and not pages, when something goes wrong.</summary>
    public static bool IsApi(PathString path) => Array.Exists(Paths, each => path.StartsWithSegments(each, StringComparison.Ordinal));

    /// <summary>Gives answers without a body, and exceptions, to programs as problems instead of as pages.</summary>
    public static void UseApiProblems(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!IsApi(context.Request.Path))
        {
            await next(context);
            return;
        }

        try
        {
            await next(context);
        }
        catch (Exception trouble) when (trouble is not OperationCanceledException && !context.Response.HasStarted)
        {
            LogFailed(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("SearchApp.Web.Api"), trouble, context.Request.Path);
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
        }

        if (context.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null } response)
        {
            var (code, detail) = response.StatusCode switch
            {
                StatusCodes.Status404NotFound => ("not-found", "There is no such address; /openapi.json lists them all."),
                StatusCodes.Status405MethodNotAllowed => ("method-not-allowed", "Every route is read with GET."),
                >= 500 => ("failed", $"The request was not completed; try again later, and then report the number {context.TraceIdentifier}."),
                var status => ("refused", string.Create(CultureInfo.InvariantCulture, $"{ReasonPhrases.GetReasonPhrase(status)}.")),
            };
            await Of(response.StatusCode, code, detail).ExecuteAsync(context);
        }
    });

    [LoggerMessage(LogLevel.Error, "{Path} failed.")]
    private static partial void LogFailed(ILogger logger, Exception trouble, PathString path);
}
