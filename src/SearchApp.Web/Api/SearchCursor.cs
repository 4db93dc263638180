using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SearchApp.Search;

namespace SearchApp.Web.Api;

/// <summary>Where to go on with a search: opaque to those who pass it, and good for as long as the index is the same.</summary>
/// <param name="Generation">The generation that was searched.</param>
/// <param name="Fingerprint">Tells this search from others.</param>
/// <param name="After">Behind which hit to go on.</param>
internal sealed record SearchCursor(string Generation, string Fingerprint, SearchPosition After)
{
    private const int MostCharacters = 500;

    /// <summary>The cursor that goes on with a search.</summary>
    public static SearchCursor Of(string generation, SearchRequest request, SearchPosition after) =>
        new(generation, FingerprintOf(request), after);

    /// <summary>Reads a cursor; null when it is none.</summary>
    public static SearchCursor? Read(string text)
    {
        if (text.Length > MostCharacters || !Base64Url.IsValid(text))
        {
            return null;
        }

        string[] parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('\n');
        return parts.Length == 4
            && long.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out long rank) && rank > 0
            && ulong.TryParse(parts[3], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ulong key)
            ? new SearchCursor(parts[0], parts[1], new SearchPosition(rank, key))
            : null;
    }

    /// <summary>Whether it goes on with this search.</summary>
    public bool Fits(SearchRequest request) => Fingerprint == FingerprintOf(request);

    /// <inheritdoc/>
    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture, $"{Generation}\n{Fingerprint}\n{After.Rank}\n{After.Key:x}")));

    // The day counts too: 近30天 is another search tomorrow.
    private static string FingerprintOf(SearchRequest request) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{SearchUrl.Write(request with { Page = 1 })} {request.AsOf?.DayNumber}")).AsSpan(0, 8));
}
