using System.Text;

namespace SearchApp.Corpus.Formats;

/// <summary>Takes the page out of a web page saved as one file (MHTML, RFC 2557): the first part that is HTML.</summary>
/// <remarks>Offsets of such a page's receipt are into the part as it was before it was packed for the mail format.</remarks>
internal static class MhtmlPage
{
    private const int DeepestNesting = 4;

    /// <summary>The HTML part and its address; null when there is none.</summary>
    public static (byte[] Html, string? Url)? Find(ReadOnlyMemory<byte> bytes) => Find(bytes.ToArray(), 0);

    private static (byte[] Html, string? Url)? Find(byte[] part, int nesting)
    {
        var input = new HeaderReader(new MemoryStream(part, writable: false));
        Dictionary<string, string> headers = input.ReadHeaders();
        string type = headers.GetValueOrDefault("content-type") ?? "";
        if (type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) && Parameter(type, "boundary") is { } boundary && nesting < DeepestNesting)
        {
            foreach (byte[] child in Parts(input.ReadRest(int.MaxValue - 1).ToArray(), boundary))
            {
                if (Find(child, nesting + 1) is { } page)
                {
                    return page;
                }
            }

            return null;
        }

        if (!type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        byte[] content = input.ReadRest(int.MaxValue - 1).ToArray();
        return (Unpacked(content, headers.GetValueOrDefault("content-transfer-encoding") ?? ""), headers.GetValueOrDefault("content-location"));
    }

    private static IEnumerable<byte[]> Parts(byte[] content, string boundary)
    {
        byte[] mark = Encoding.Latin1.GetBytes("--" + boundary);
        int start = content.AsSpan().IndexOf(mark);
        while (start >= 0)
        {
            int from = start + mark.Length;
            int lineEnd = content.AsSpan(from).IndexOf((byte)'\n');
            if (lineEnd < 0 || content.AsSpan(from).StartsWith("--"u8))
            {
                yield break;
            }

            from += lineEnd + 1;
            int next = content.AsSpan(from).IndexOf(mark);
            yield return content[from..(next < 0 ? content.Length : from + next)];
            start = next < 0 ? -1 : from + next;
        }
    }

    private static string? Parameter(string header, string name)
    {
        int at = header.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        string rest = header[(at + name.Length + 1)..];
        return rest.StartsWith('"') ? rest[1..].Split('"')[0] : rest.Split(';', ' ')[0];
    }

    private static byte[] Unpacked(byte[] content, string packing) => packing.ToLowerInvariant() switch
    {
        "base64" => Convert.FromBase64String(string.Concat(Encoding.Latin1.GetString(content).Where(c => !char.IsWhiteSpace(c)))),
        "quoted-printable" => QuotedPrintable(content),
        _ => content,
    };

    private static byte[] QuotedPrintable(ReadOnlySpan<byte> content)
    {
        var plain = new byte[content.Length];
        int length = 0;
        for (int i = 0; i < content.Length; i++)
        {
            if (content[i] != '=')
            {
                plain[length++] = content[i];
            }
            else if (i + 2 < content.Length && char.IsAsciiHexDigit((char)content[i + 1]) && char.IsAsciiHexDigit((char)content[i + 2]))
            {
                plain[length++] = (byte)((Hex(content[i + 1]) << 4) | Hex(content[i + 2]));
                i += 2;
            }
            else
            {
                // A soft line end.
                i += i + 1 < content.Length && content[i + 1] == '\r' ? 2 : 1;
            }
        }

        return plain[..length];
    }

    private static int Hex(byte digit) => char.IsAsciiDigit((char)digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
