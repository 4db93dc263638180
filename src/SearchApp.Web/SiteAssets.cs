using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace SearchApp.Web;

/// <summary>Stylesheet, script and icon, embedded in the assembly and served from memory under a hash of their content.</summary>
/// <remarks>
/// The stylesheet is the concatenation of <c>Assets/app.css</c> and every component's own <c>X.razor.css</c> in order of
/// name. Being embedded, it is the same whoever hosts this assembly: the site, the command line, a test.
/// </remarks>
public sealed class SiteAssets
{
    private const string StylesPrefix = "styles/";
    private const string AssetsPrefix = "assets/";
    private const string Stylesheet = "app.css";

    /// <summary>Changes whenever the program does.</summary>
    internal static string BuildId { get; } = typeof(SiteAssets).Module.ModuleVersionId.ToString("N")[..8];

    private readonly Dictionary<string, SiteAsset> _assets = new(StringComparer.Ordinal);

    /// <summary>Reads the embedded files.</summary>
    public SiteAssets()
    {
        var assembly = typeof(SiteAssets).Assembly;
        string[] names = assembly.GetManifestResourceNames();
        Array.Sort(names, StringComparer.Ordinal);
        foreach (string name in names.Where(n => n.StartsWith(AssetsPrefix, StringComparison.Ordinal)))
        {
            string file = name[AssetsPrefix.Length..];
            byte[] bytes = file == Stylesheet
                ? [.. Read(assembly, name), .. names
                    .Where(n => n.StartsWith(StylesPrefix, StringComparison.Ordinal))
                    .SelectMany(n => Read(assembly, n))]
                : Read(assembly, name);
            string version = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6));
            _assets[file] = new SiteAsset(ContentType(file), bytes, Compress(bytes), version);
        }
    }

    /// <summary>The address of a file, which changes with its content.</summary>
    /// <param name="file">Its name: app.css, app.js, mark.svg.</param>
    public string Href(string file) => $"/assets/{file}?v={_assets[file].Version}";

    /// <summary>Serves <c>/assets/{file}</c>.</summary>
    public void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/assets/{file}", (string file, HttpContext context) => Send(file, context)).ExcludeFromDescription();

    private IResult Send(string file, HttpContext context)
    {
        if (!_assets.TryGetValue(file, out var asset))
        {
            return Results.NotFound();
        }

        // The address carries the hash, so a matching answer never changes.
        bool lasting = string.Equals(context.Request.Query["v"], asset.Version, StringComparison.Ordinal);
        context.Response.Headers.CacheControl = lasting ? "public, max-age=31536000, immutable" : "no-cache";
        context.Response.Headers.Vary = HeaderNames.AcceptEncoding;
        bool brotli = context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        if (brotli)
        {
            context.Response.Headers.ContentEncoding = "br";
        }

        return Results.Bytes(
            brotli ? asset.Brotli : asset.Plain, asset.ContentType, entityTag: new EntityTagHeaderValue($"\"{asset.Version}\""));
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private static byte[] Compress(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var brotli = new BrotliStream(memory, CompressionLevel.Optimal))
        {
            brotli.Write(bytes);
        }

        return memory.ToArray();
    }

    private static string ContentType(string file) => Path.GetExtension(file) switch
    {
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
