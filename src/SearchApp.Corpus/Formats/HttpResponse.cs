using System.Globalization;
using System.IO.Compression;
using SearchApp.Corpus.Sources;

namespace SearchApp.Corpus.Formats;

/// <summary>Takes the page out of an HTTP response as web archives keep it.</summary>
internal static class HttpResponse
{
    /// <summary>The content type and the body, unchunked and unpacked; null when the status is not 200 or the body is too large.</summary>
    public static (string Type, ReadOnlyMemory<byte> Body)? Read(byte[] block, long limit)
    {
        var input = new HeaderReader(new MemoryStream(block, writable: false));
        string[] status = (input.ReadLine() ?? "").Split(' ', 3);
        if (status.Length < 2 || status[1] != "200")
        {
            return null;
        }

        Dictionary<string, string> headers = input.ReadHeaders();
        ReadOnlyMemory<byte> body = headers.GetValueOrDefault("transfer-encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true
            ? Unchunked(input)
            : input.ReadRest(limit);
        string packing = headers.GetValueOrDefault("content-encoding") ?? "";
        ReadOnlyMemory<byte>? unpacked = packing.Length == 0 || packing == "identity" ? body : Unpacked(body, packing, limit);
        return unpacked is { } page ? (headers.GetValueOrDefault("content-type") ?? "", page) : null;
    }

    private static byte[] Unchunked(HeaderReader input)
    {
        using var body = new MemoryStream();
        while (input.ReadLine() is { } line)
        {
            string size = line.Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int length) || length <= 0)
            {
                break;
            }

            body.Write(input.ReadExactly(length));
            input.ReadLine();
        }

        return body.ToArray();
    }

    private static ReadOnlyMemory<byte>? Unpacked(ReadOnlyMemory<byte> body, string packing, long limit)
    {
        using var packed = new MemoryStream(body.ToArray(), writable: false);
        using Stream? unpacked = packing switch
        {
            "gzip" or "x-gzip" => new GZipStream(packed, CompressionMode.Decompress),
            "deflate" => new ZLibStream(packed, CompressionMode.Decompress),
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            _ => null,
        };
        return unpacked is null ? null : BoundedRead.All(unpacked, limit);
    }
}
