using System.Globalization;
using SearchApp.Corpus.Sources;

namespace SearchApp.Corpus.Formats;

/// <summary>Reads tables: the first row names the columns, each further row is a record (RFC 4180, any line ends).</summary>
/// <remarks>
/// Rows are cut by their bytes, which is safe in UTF-8; <see cref="Utf8Records"/> makes it that.
/// </remarks>
internal static class CsvRows
{
    public static IEnumerable<RawDocument> Cut(Stream stream, string path, long limit, byte separator)
    {
        var rows = new CsvReader(stream, separator, limit);
        if (!rows.MoveNext())
        {
            yield return ContentCutter.Skipped(path, SkipReasons.Empty);
            yield break;
        }

        string?[] columns = rows.IsOversized ? [] : [.. rows.Fields.Select(field => FieldNames.Of(Text(field) ?? ""))];
        if (!columns.Contains("text") && !columns.Contains("title"))
        {
            yield return ContentCutter.Skipped(path, SkipReasons.NoColumns);
            yield break;
        }

        for (long number = 1; rows.MoveNext(); number++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"{path}:{number}");
            yield return rows.IsOversized ? ContentCutter.Skipped(name, SkipReasons.TooLarge("row", limit)) : Record(rows.Fields, columns, name);
        }
    }

    private static RawDocument Record(List<byte[]> fields, string?[] columns, string name)
    {
        var record = new List<(string Name, string? Value)>();
        for (int i = 0; i < Math.Min(fields.Count, columns.Length); i++)
        {
            if (columns[i] is { } field && fields[i].Length > 0)
            {
                if (Text(fields[i]) is not { } value)
                {
                    return ContentCutter.Skipped(name, SkipReasons.UnknownEncoding);
                }

                record.Add((field, value));
            }
        }

        return new RawDocument(name, RawDocumentKind.JsonRecord, RecordJson.Write(record), null, 0);
    }

    private static string? Text(byte[] bytes)
    {
        DecodedText decoded = TextDecoder.Decode(bytes);
        return bytes.Length == 0 ? "" : decoded.Problem is null ? decoded.Text : null;
    }
}
