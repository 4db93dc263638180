namespace SearchApp.Web.Operating;

/// <summary>A question as it was sent, with the headers that its answer depends on.</summary>
/// <param name="Scheme">http or https.</param>
/// <param name="Host">Host and port.</param>
/// <param name="Path">The path, unescaped.</param>
/// <param name="Query">The query string as sent, with its question mark; empty for none.</param>
/// <param name="Encodings">Accept-Encoding.</param>
/// <param name="Languages">Accept-Language.</param>
internal readonly record struct AskedAddress(string Scheme, string Host, string Path, string Query, string Encodings, string Languages)
{
    /// <summary>Of a request.</summary>
    public static AskedAddress Of(HttpRequest request) => new(
        request.Scheme, request.Host.Value ?? "", request.Path.Value ?? "", request.QueryString.Value ?? "", request.Headers.AcceptEncoding.ToString(), request.Headers.AcceptLanguage.ToString());

    /// <summary>Its length, in characters.</summary>
    public int Length => Host.Length + Path.Length + Query.Length + Encodings.Length + Languages.Length;

    /// <summary>Makes a request ask it.</summary>
    public void Ask(HttpRequest request)
    {
        request.Method = HttpMethods.Get;
        request.Scheme = Scheme;
        request.Host = new HostString(Host);
        request.Path = new PathString(Path);
        request.QueryString = new QueryString(Query);
        request.Headers.AcceptEncoding = Encodings;
        request.Headers.AcceptLanguage = Languages;
    }
}
