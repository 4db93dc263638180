namespace SearchApp.Web.Operating;

/// <summary>A question as it was sent, with the headers that its answer depends on.</summary>
/// <param name="Scheme">http or https.</param>
/// <param name="Host">Host and port.</param>
/// <param name="Path">The path, unescaped.</param>
/// <param name="Query">The query string as sent, with its question mark; empty for none.</param>
/// <param name="Encodings">Accept-Encoding.</param>
/// <param name="Language">Tag of the language that it was answered in.</param>
internal readonly record struct AskedAddress(string Scheme, string Host, string Path, string Query, string Encodings, string Language)
{
    /// <summary>Of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="language">Tag of the language that it is answered in: browsers name many more, and in many ways.</param>
    public static AskedAddress Of(HttpRequest request, string language) => new(
        request.Scheme, request.Host.Value ?? "", request.Path.Value ?? "", request.QueryString.Value ?? "", request.Headers.AcceptEncoding.ToString(), language);

    /// <summary>Its length, in characters.</summary>
    public int Length => Host.Length + Path.Length + Query.Length + Encodings.Length + Language.Length;

    /// <summary>Makes a request ask it.</summary>
    public void Ask(HttpRequest request)
    {
        request.Method = HttpMethods.Get;
        request.Scheme = Scheme;
        request.Host = new HostString(Host);
        request.Path = new PathString(Path);
        request.QueryString = new QueryString(Query);
        request.Headers.AcceptEncoding = Encodings;
        request.Headers.AcceptLanguage = Language;
    }
}
