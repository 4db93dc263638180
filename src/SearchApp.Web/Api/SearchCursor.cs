using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SearchApp.Search;

namespace SearchApp.Web.Api;

/// <summary>Where to go on with a search: opaque to those who pass it, and good for as long as the index is the same.</summary>
/// <param name="Generation">The generation that was searched.</param>
/// <param name="Fingerprint">Tells this search from others.</param>
/// <param name="Page">The page to answer next.</param>
internal sealed record SearchCursor(string Generation, string Fingerprint, int Page)
{
    /// <summary>The cursor of a page of a search.</summary>
    public static SearchCursor Of(string generation, SearchRequest request, int page) =>
        new(generation, FingerprintOf(request), page);

    /// <summary>Reads a cursor; null when it is none.</summary>
    public static SearchCursor? Read(string text)
    {
        if (!Base64Url.IsValid(text) || text.Length > 500)
        {
            return null;
        }

        string[] parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('\n');
        return parts.Length == 3 && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out int page) && page > 0
            ? new SearchCursor(parts[0], parts[1], page)
            : null;
    }

    /// <summary>Whether it goes on with this search.</summary>
    public bool Fits(SearchRequest request) => Fingerprint == FingerprintOf(request);

    /// <inheritdoc/>
    public override string ToString() => Base64Url.EncodeToString(
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Generation}\n{Fingerprint}\n{Page}")));

    // The day counts too: 近30天 is another search tomorrow.
    private static string FingerprintOf(SearchRequest request) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{SearchUrl.Write(request with { Page = 1 })} {request.AsOf?.DayNumber}")).AsSpan(0, 8));
}
