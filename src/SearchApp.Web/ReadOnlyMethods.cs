namespace SearchApp.Web;

/// <summary>Nothing over HTTP changes anything: what is not asked by GET, as which HEAD comes here (<see cref="HeadRequests"/>), is refused before it reaches anybody.</summary>
internal static class ReadOnlyMethods
{
    /// <summary>Refuses other methods.</summary>
    public static void UseReadOnlyMethods(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        if (HttpMethods.IsGet(context.Request.Method))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    });
}
