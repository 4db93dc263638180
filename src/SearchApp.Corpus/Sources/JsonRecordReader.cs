using System.Text;
using System.Text.Unicode;
using SearchApp.Corpus.Metadata;

namespace SearchApp.Corpus.Sources;

/// <summary>Turns one JSON record into an article.</summary>
internal static class JsonRecordReader
{
    public static ReadResult Read(RawDocument document, bool raw)
    {
        ReadOnlySpan<byte> utf8 = document.Bytes.Span;
        string encoding = "utf-8";
        if (!Utf8.IsValid(utf8))
        {
            DecodedText decoded = TextDecoder.Decode(utf8);
            if (decoded.Problem is { } damage)
            {
                return new ReadResult(document.Path, null, damage, 0);
            }

            encoding = decoded.Encoding;
            utf8 = Encoding.UTF8.GetBytes(decoded.Text);
        }

        JsonRecord? record = JsonRecord.Parse(utf8, out string? problem);
        if (record is null)
        {
            return new ReadResult(document.Path, null, problem, 0);
        }

        if (string.IsNullOrWhiteSpace(record.Text) && string.IsNullOrWhiteSpace(record.Title))
        {
            return new ReadResult(document.Path, null, SkipReasons.NoText, 0);
        }

        long bytes = Encoding.UTF8.GetByteCount(record.Title) + Encoding.UTF8.GetByteCount(record.Text);
        return new ReadResult(document.Path, AsGiven(record, document.Path, encoding, raw), null, bytes);
    }

    private static Article AsGiven(JsonRecord record, string path, string encoding, bool raw) => new()
    {
        Id = new ArticleId(record.Id ?? record.Url ?? path),
        Title = record.Title,
        Paragraphs = raw ? [record.Text] : TextPageReader.Lines(record.Text),
        Published = GivenFields.Date(record.Date),
        Region = GivenFields.Region(record.Region),
        Source = record.Source,
        Url = record.Url,
        Receipt = new CleaningReceipt(record.Text.Length, encoding, false, [new TextSpan(0, record.Text.Length)], []),
    };
}
