using SearchApp.Analysis;
using SearchApp.Corpus;
using SearchApp.Indexing.Documents;

namespace SearchApp.Indexing;

/// <summary>Lays an article out by <see cref="ArticleSchema"/>.</summary>
internal static class ArticleDocument
{
    private const string Yes = "1";
    private const string No = "0";

    /// <summary>Makes the document of an article.</summary>
    /// <param name="article">The article, its id already unique.</param>
    /// <param name="firstIndexed">When the index first held it, in seconds since 1970.</param>
    /// <param name="fields">The fields of the index.</param>
    public static Document Make(Article article, long firstIndexed, ArticleFields fields)
    {
        var document = new Document();
        document.AddIndexed(fields.Id, article.Id.Value);
        document.AddColumn(fields.Id, article.Id.Value);
        AddTexts(document, article, fields);
        AddKeyword(document, fields.Source, article.Source);
        AddKeyword(document, fields.Column, article.Column);
        AddRegions(document, article, fields);
        AddKeywords(document, fields.People, article.People.Select(static person => Folding.Fold(person.Name)));
        AddKeywords(document, fields.DocumentNumber, article.DocumentNumbers);
        AddKeywords(document, fields.IssuingBody, article.IssuingBodies);
        AddKeywords(document, fields.Activity, article.Activities.Select(static activity => activity.Type));
        AddKeyword(document, fields.Script, ScriptName(article.Script));
        AddKeyword(document, fields.Repost, article.Repost?.Value);
        AddDate(document, article.Published, fields);
        if (!string.IsNullOrEmpty(article.Url))
        {
            document.AddColumn(fields.Url, article.Url);
        }

        document.AddColumn(fields.FirstIndexed, firstIndexed);
        if (article.Repair is { } repair)
        {
            document.AddIndexed(fields.Repaired, repair.IsRepaired ? Yes : No);
        }

        if (article.Quarantined)
        {
            document.AddIndexed(fields.Quarantined, Yes);
        }

        document.AddStored(fields.Details, ArticleDetails.Write(article));
        return document;
    }

    /// <summary>What is indexed of an article's heading.</summary>
    public static string Heading(string title, string? subtitle) => string.IsNullOrEmpty(subtitle) ? title : title + "\n" + subtitle;

    private static void AddTexts(Document document, Article article, ArticleFields fields)
    {
        string body = article.Body;
        string heading = Heading(article.Title, article.Subtitle);
        document.AddIndexed(fields.Title, heading);
        document.AddIndexed(fields.Body, body);
        if (fields.TitleCharacters is not null && fields.BodyCharacters is not null)
        {
            document.AddIndexed(fields.TitleCharacters, heading);
            document.AddIndexed(fields.BodyCharacters, body);
        }

        document.AddColumn(fields.Title, article.Title);
        document.AddStored(fields.Title, article.Title);
        if (!string.IsNullOrEmpty(article.Subtitle))
        {
            document.AddStored(fields.Subtitle, article.Subtitle);
        }

        document.AddStored(fields.Body, body);
    }

    private static void AddKeyword(Document document, FieldType field, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            document.AddIndexed(field, text);
            document.AddColumn(field, text);
        }
    }

    private static void AddKeywords(Document document, FieldType field, IEnumerable<string> texts)
    {
        foreach (string text in texts.Distinct(StringComparer.Ordinal))
        {
            AddKeyword(document, field, text);
        }
    }

    private static string? ScriptName(TextScript script) => script switch
    {
        TextScript.Simplified => "hans",
        TextScript.Traditional => "hant",
        TextScript.Mixed => "mixed",
        _ => null,
    };

    private static void AddRegions(Document document, Article article, ArticleFields fields)
    {
        if (article.Region.Code is { } code)
        {
            document.AddColumn(fields.Region, code);
            AddCodes(document, fields.Region, WithAncestors(code));
        }

        var about = article.About.Select(static region => region.Code).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        foreach (string aboutCode in about)
        {
            document.AddColumn(fields.About, aboutCode);
        }

        AddCodes(document, fields.About, about.SelectMany(WithAncestors).Distinct(StringComparer.Ordinal));
    }

    private static void AddCodes(Document document, FieldType field, IEnumerable<string> codes)
    {
        foreach (string code in codes)
        {
            document.AddIndexed(field, code);
        }
    }

    // A code that the table does not know still finds itself.
    private static IEnumerable<string> WithAncestors(string code) =>
        Regions.WithAncestors(code).Select(static region => region.Code).Append(code).Distinct(StringComparer.Ordinal);

    private static void AddDate(Document document, PublicationDate date, ArticleFields fields)
    {
        if (date.Year is { } year)
        {
            document.AddColumn(fields.Day, (year * 10000) + ((date.Month ?? 0) * 100) + (date.Month is null ? 0 : date.Day ?? 0));
        }

        if (date.Inferred)
        {
            document.AddColumn(fields.DayInferred, 1);
        }
    }
}
