using System.Text;
using SearchApp.Corpus.Cleaning;
using SearchApp.Corpus.Metadata;

namespace SearchApp.Corpus.Sources;

/// <summary>Turns a page saved as flat text into an article.</summary>
internal static class TextPageReader
{
    public static ReadResult Read(RawDocument document, bool raw)
    {
        DecodedText decoded = TextDecoder.Decode(document.Bytes.Span);
        if (decoded.Problem is { } problem)
        {
            return new ReadResult(document.Path, null, problem, 0);
        }

        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            return new ReadResult(document.Path, null, SkipReasons.Empty, 0);
        }

        Article article = raw ? AsGiven(document.Path, decoded) : Cleaned(document.Path, decoded);
        return new ReadResult(document.Path, article, null, Encoding.UTF8.GetByteCount(decoded.Text));
    }

    private static Article Cleaned(string path, DecodedText decoded)
    {
        CleanedPage page = PageCleaner.Clean(GlossCutter.Cut(decoded.Text), "");
        CleaningReceipt receipt = ReceiptBuilder.Build(page, decoded.Encoding, decoded.HasByteOrderMark);
        return ArticleBuilder.Build(page, GivenFields.None, path, receipt) with { Repair = decoded.Repair };
    }

    private static Article AsGiven(string path, DecodedText decoded) => new()
    {
        Id = new ArticleId(path),
        Paragraphs = [decoded.Text],
        Receipt = new CleaningReceipt(
            decoded.Text.Length, decoded.Encoding, decoded.HasByteOrderMark, [new TextSpan(0, decoded.Text.Length)], []),
    };
}
