using System.Text;
using System.Text.Unicode;
using SearchApp.Corpus.Cleaning;
using SearchApp.Corpus.Formats;
using SearchApp.Corpus.Html;
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

        if (record.Title.Contains(Utf8Records.Damage, StringComparison.Ordinal) || record.Text.Contains(Utf8Records.Damage, StringComparison.Ordinal))
        {
            return new ReadResult(document.Path, null, SkipReasons.DamagedText, 0);
        }

        (string text, string title, TextRepair? repair) = raw ? (record.Text, record.Title, null) : Repaired(record);
        long bytes = Encoding.UTF8.GetByteCount(record.Title) + Encoding.UTF8.GetByteCount(record.Text);
        var given = new GivenFields(record.Id, title, record.Date, record.Source, record.Region, record.Url);
        if (!raw && HtmlFragment.IsMarkup(text))
        {
            return HtmlArticle.Read(document.Path, new DecodedText(text, encoding, false, null) { Repair = repair }, given);
        }

        Article article = raw ? AsGiven(given, text, document.Path, encoding) : Cleaned(given, text, document.Path, encoding);
        return new ReadResult(document.Path, repair is null ? article : article with { Repair = repair }, null, bytes);
    }

    private static (string Text, string Title, TextRepair? Repair) Repaired(JsonRecord record)
    {
        (string text, TextRepair? ofText) = Mojibake.Inspect(record.Text);
        (string title, TextRepair? ofTitle) = Mojibake.Inspect(record.Title);
        return (text, title, ofText ?? ofTitle);
    }

    private static Article Cleaned(GivenFields given, string text, string path, string encoding)
    {
        CleanedPage page = PageCleaner.Clean(GlossCutter.Cut(text), given.Title);
        return ArticleBuilder.Build(page, given, path, ReceiptBuilder.Build(page, encoding, false));
    }

    private static Article AsGiven(GivenFields given, string text, string path, string encoding) => new()
    {
        Id = new ArticleId(given.Id ?? given.Url ?? path),
        Title = given.Title,
        Paragraphs = [text],
        Published = GivenFields.ReadDate(given.Date),
        Region = GivenFields.ReadRegion(given.Region) ?? RegionAttribution.Unknown,
        Source = given.Source,
        Url = given.Url,
        Receipt = new CleaningReceipt(text.Length, encoding, false, text.Length == 0 ? [] : [new TextSpan(0, text.Length)], []),
    };
}
