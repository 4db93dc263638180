using System.Text;
using SearchApp.Corpus.Cleaning;
using SearchApp.Corpus.Formats;
using SearchApp.Corpus.Metadata;
using SearchApp.Corpus.Sources;

namespace SearchApp.Corpus.Html;

/// <summary>Turns a page in HTML into an article.</summary>
internal static class HtmlArticle
{
    private const int FewestCharacters = 20;

    /// <summary>Reads a page as it lies in a file.</summary>
    /// <param name="document">The page.</param>
    /// <param name="raw">Take all its text as it is.</param>
    public static ReadResult Read(RawDocument document, bool raw)
    {
        ReadOnlySpan<byte> bytes = document.Bytes.Span;
        DecodedText decoded = TextDecoder.Decode(bytes, DeclaredEncoding.Of(bytes));
        return decoded.Problem is { } problem ? new ReadResult(document.Path, null, problem, 0)
            : raw ? AllText(document.Path, decoded)
            : Read(document.Path, decoded, GivenFields.None with { Url = document.Url });
    }

    /// <summary>Reads a page that was saved with its parts as mail.</summary>
    /// <param name="document">The file.</param>
    /// <param name="raw">Take all its text as it is.</param>
    public static ReadResult ReadMhtml(RawDocument document, bool raw)
    {
        try
        {
            return MhtmlPage.Find(document.Bytes) is { } page
                ? Read(document with { Kind = RawDocumentKind.Html, Bytes = page.Html, Url = page.Url }, raw)
                : new ReadResult(document.Path, null, SkipReasons.NoPage, 0);
        }
        catch (Exception e) when (e is FormatException or InvalidDataException)
        {
            return new ReadResult(document.Path, null, $"The page saved as mail is damaged: {e.Message}", 0);
        }
    }

    /// <summary>Reads a page.</summary>
    /// <param name="path">Its path below the source.</param>
    /// <param name="decoded">Its source.</param>
    /// <param name="given">What is known of it beside; none for a file.</param>
    public static ReadResult Read(string path, DecodedText decoded, GivenFields given)
    {
        HtmlPage page = HtmlPageReader.Read(decoded.Text);
        CleanedPage? cleaned = HtmlCleaner.Clean(page, given.Title);
        if (cleaned is not null && Characters(cleaned) < FewestCharacters && page.HiddenCharacters > FewestCharacters)
        {
            // Some sites hide the text until a script shows it.
            page = HtmlPageReader.Read(decoded.Text, showHidden: true);
            cleaned = HtmlCleaner.Clean(page, given.Title);
        }

        if (cleaned is null)
        {
            return new ReadResult(path, null, SkipReasons.ListPage, 0);
        }

        if (cleaned.Title.Length == 0 && cleaned.Paragraphs.Count == 0)
        {
            return new ReadResult(path, null, SkipReasons.NoText, 0);
        }

        CleaningReceipt receipt = ReceiptBuilder.Build(cleaned, decoded.Encoding, decoded.HasByteOrderMark);
        Article article = ArticleBuilder.Build(cleaned, Facts(page, cleaned, given), path, receipt);
        return new ReadResult(path, Tidied(article) with { Repair = decoded.Repair }, null, TextBytes(article));
    }

    private static ReadResult AllText(string path, DecodedText decoded)
    {
        HtmlPage page = HtmlPageReader.Read(decoded.Text);
        var cleaned = new CleanedPage(page.Text) { Blocks = page.Blocks };
        var article = new Article
        {
            Id = new ArticleId(path),
            Paragraphs = [page.Text.Text],
            Receipt = ReceiptBuilder.Build(cleaned, decoded.Encoding, decoded.HasByteOrderMark),
        };
        return new ReadResult(path, article, null, TextBytes(article));
    }

    private static int Characters(CleanedPage cleaned) => cleaned.Paragraphs.Sum(block => block.Length);

    private static long TextBytes(Article article) => Encoding.UTF8.GetByteCount(article.Title) + Encoding.UTF8.GetByteCount(article.Body);

    // The page itself is believed first; its head where the page says nothing.
    private static GivenFields Facts(HtmlPage page, CleanedPage cleaned, GivenFields given)
    {
        bool saysDay = cleaned.FieldLines.Any(line => line is { DateRank: > 0, Date: { Year: not null, Day: not null } });
        bool saysSource = cleaned.FieldLines.Any(line => line.Source.Length > 0);
        return given with
        {
            Date = given.Date ?? (saysDay ? null : AdoptionNote.Date(cleaned) ?? HtmlFacts.Date(page)),
            Source = given.Source ?? (saysSource ? null : HtmlFacts.Source(page) ?? PeriodicalInPath(cleaned)),
            Url = given.Url ?? HtmlFacts.Address(page),
        };
    }

    // 首页 > 国务院公报 > 2007年第23号
    private static string? PeriodicalInPath(CleanedPage cleaned)
    {
        string folded = cleaned.Text.FoldedText;
        foreach (TextSpan step in Breadcrumb.Steps(folded, cleaned.Breadcrumb.Start, cleaned.Breadcrumb.End))
        {
            ReadOnlySpan<char> name = folded.AsSpan(step.Start, step.Length);
            if (name.Length > 2 && (name.EndsWith("公报") || name.EndsWith("日报") || name.EndsWith("晚报") || name.EndsWith("周刊")))
            {
                return cleaned.Text.Text[step.Start..step.End];
            }
        }

        return null;
    }

    // A headline on several lines is one line.
    private static Article Tidied(Article article) =>
        article.Title.Contains('\n', StringComparison.Ordinal)
            ? article with { Title = article.Title.Replace("\n", article.Title[0] < '\u2E80' ? " " : "", StringComparison.Ordinal) }
            : article;
}
