namespace SearchApp.Web;

/// <summary>Answers HEAD as GET is answered, without the body (RFC 9110, section 9.3.2): for checkers of links, caches and monitors.</summary>
internal static class HeadRequests
{
    /// <summary>Lets all that follows see GET. Must stand before routing, as routes are for GET alone.</summary>
    public static void UseHeadRequests(this IApplicationBuilder app) => app.Use(static async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }

        var body = context.Response.Body;
        context.Request.Method = HttpMethods.Get;
        context.Response.Body = Stream.Null;
        try
        {
            await next(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
            context.Response.Body = body;
        }
    });
}
