using SearchApp.Corpus.Characters;
using SearchApp.Corpus.Cleaning;
using SearchApp.Corpus.Metadata.People;

namespace SearchApp.Corpus.Metadata;

/// <summary>Makes the article of a cleaned page: its text and the facts about it, each from the best evidence there is.</summary>
internal static class ArticleBuilder
{
    /// <summary>Makes an article.</summary>
    /// <param name="page">The cleaned page.</param>
    /// <param name="given">What the record states of itself.</param>
    /// <param name="path">Path below the source, without a record's number; a date in it may serve.</param>
    /// <param name="receipt">The page's receipt.</param>
    public static Article Build(CleanedPage page, GivenFields given, string path, CleaningReceipt receipt)
    {
        string text = page.Text.Text;
        string folded = page.Text.FoldedText;
        string[] paragraphs = [.. page.Paragraphs.Select(block => text[block.Start..block.End])];
        string original = paragraphs.Length == 1 ? paragraphs[0] : string.Join('\n', paragraphs);
        string body = Folded.Of(original);
        string title = given.Title.Length > 0 ? given.Title[OriginalTitle.LabelLength(Folded.Of(given.Title))..] : text[page.Title.Start..page.Title.End].Replace("\n", "", StringComparison.Ordinal);
        string? source = given.Source ?? FirstValue(page, line => line.Source) ?? FirstValue(page, line => line.Issuer);
        TextSpan column = ColumnOf(page);
        IReadOnlyList<PersonInOffice> people = PeopleFinder.Find(original, body);
        var regions = new RegionAttributor(title, original, body, people);
        RegionAttribution publishedIn = regions.PublishedIn(given.Region, source, BreadcrumbText(page), Notices(page));
        return new Article
        {
            Id = new ArticleId(given.Id ?? given.Url ?? path),
            Title = title,
            Subtitle = page.Subtitle.Length > 0 ? text[page.Subtitle.Start..page.Subtitle.End] : null,
            Paragraphs = paragraphs,
            ParagraphSpans = [.. page.Paragraphs.Select(block => new TextSpan(page.Text.SourceOffset(block.Start), page.Text.SourceOffset(block.End - 1) + 1))],
            Published = PublicationDateFinder.Find(page, given, path, body, original),
            Region = publishedIn,
            About = regions.About(publishedIn),
            Source = source,
            FirstSource = FirstSourceFinder.Find(original, body),
            Editor = FirstValue(page, line => line.Editor),
            Author = FirstValue(page, line => line.Author) ?? ReporterFinder.Find(original, body),
            Column = column.Length > 0 ? text[column.Start..column.End] : null,
            DocumentNumbers = DocumentNumberFinder.Find(Folded.Of(given.Title), folded),
            People = people,
            IssuingBodies = IssuingBodyFinder.Find(Folded.Of(title), body),
            Activities = ActivityFinder.Find(title, Folded.Of(title), original, body),
            CitedTitles = CitedTitleFinder.Find(original),
            Url = given.Url,
            Script = ScriptDetector.Detect(original),
            Converter = ConverterFingerprint.Of(original),
            Quarantined = page.Quarantined,
            Receipt = receipt,
        };
    }

    private static TextSpan ColumnOf(CleanedPage page) =>
        page.Breadcrumb.Length == 0
            ? default
            : Breadcrumb.Column(page.Text.FoldedText, Breadcrumb.Steps(page.Text.FoldedText, page.Breadcrumb.Start, page.Breadcrumb.End));

    private static string BreadcrumbText(CleanedPage page) => page.Text.Text[page.Breadcrumb.Start..page.Breadcrumb.End];

    private static string Notices(CleanedPage page) =>
        string.Join('\n', page.Blocks
            .Where(block => block.Rule == RemovalRule.Copyright || block.Rule == RemovalRule.Disclaimer || block.Rule == RemovalRule.Footer)
            .Select(block => page.Text.Text[block.Start..block.End]));

    private static string? FirstValue(CleanedPage page, Func<LabelledLine, TextSpan> field)
    {
        foreach (LabelledLine line in page.FieldLines)
        {
            TextSpan span = field(line);
            if (span.Length > 0)
            {
                return page.Text.Text[span.Start..span.End].Trim();
            }
        }

        return null;
    }
}
