using System.Buffers;
using System.Text;

namespace SearchApp.Corpus.Html;

/// <summary>The encoding that a page declares: meta charset, meta http-equiv, or the XML declaration.</summary>
internal static class DeclaredEncoding
{
    private const int Window = 4096;

    private static readonly string[] Labels = ["charset=", "encoding="];

    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_");

    /// <summary>The declared name in lower case; empty when none is declared in the first 4 KiB.</summary>
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(Window, bytes.Length)]);
        foreach (string label in Labels)
        {
            int at = head.IndexOf(label, StringComparison.OrdinalIgnoreCase);
            if (at >= 0)
            {
                ReadOnlySpan<char> rest = head.AsSpan(at + label.Length).TrimStart(" \"'");
                int end = rest.IndexOfAnyExcept(NameCharacters);
                return rest[..(end < 0 ? rest.Length : end)].ToString().ToLowerInvariant();
            }
        }

        return "";
    }
}
