using System.Text;

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

        var article = new Article
        {
            Id = new ArticleId(document.Path),
            Paragraphs = raw ? [decoded.Text] : Lines(decoded.Text),
            Receipt = new CleaningReceipt(
                decoded.Text.Length, decoded.Encoding, decoded.HasByteOrderMark, [new TextSpan(0, decoded.Text.Length)], []),
        };
        return new ReadResult(document.Path, article, null, Encoding.UTF8.GetByteCount(decoded.Text));
    }

    /// <summary>The lines of a text that are not blank.</summary>
    internal static string[] Lines(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
