using System.Globalization;
using System.Text.Json;
using SearchApp.Corpus;

namespace SearchApp.Web.Api;

/// <summary>An article as JSON, in the shape that <c>docs/cli.md</c> gives for <c>clean</c> and <c>show</c>.</summary>
public static class ArticleJsonView
{
    /// <summary>Writes one object.</summary>
    public static void Write(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartObject();
        writer.WriteString("id", article.Id.Value);
        writer.WriteString("title", article.Title);
        writer.WriteString("subtitle", article.Subtitle);
        WriteStrings(writer, "paragraphs", article.Paragraphs);
        var date = article.Published;
        writer.WriteString("date", date.ToString());
        writer.WriteString("time", date.Time?.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
        writer.WriteString("datePrecision", JsonNames.Of(date.Precision));
        writer.WriteString("dateConfidence", JsonNames.Of(date.Confidence));
        writer.WriteString("dateEvidence", date.Evidence);
        writer.WritePropertyName("region");
        WriteRegion(writer, article.Region);
        writer.WriteStartArray("about");
        foreach (var about in article.About)
        {
            WriteRegion(writer, about);
        }

        writer.WriteEndArray();
        writer.WriteString("source", article.Source);
        writer.WriteString("firstSource", article.FirstSource);
        writer.WriteString("editor", article.Editor);
        writer.WriteString("author", article.Author);
        writer.WriteString("column", article.Column);
        WriteStrings(writer, "documentNumbers", article.DocumentNumbers);
        WritePeople(writer, article.People);
        WriteStrings(writer, "issuingBodies", article.IssuingBodies);
        WriteActivities(writer, article.Activities);
        WriteStrings(writer, "citedTitles", article.CitedTitles);
        writer.WriteString("url", article.Url);
        writer.WriteString("script", JsonNames.Of(article.Script));
        writer.WriteString("converter", article.Converter);
        writer.WriteString("misreading", article.Repair?.Misreading);
        writer.WriteBoolean("repaired", article.Repair is { IsRepaired: true });
        writer.WriteString("repost", article.Repost?.Value);
        WriteFurtherSources(writer, article.FurtherSources);
        writer.WriteBoolean("quarantined", article.Quarantined);
        WriteReceipt(writer, article.Receipt);
        writer.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter writer, RegionAttribution region)
    {
        writer.WriteStartObject();
        writer.WriteString("code", region.Code);
        writer.WriteString("name", region.Code is { } code ? Regions.Find(code)?.Name : null);
        writer.WriteString("confidence", JsonNames.Of(region.Confidence));
        writer.WriteString("evidence", region.Evidence);
        writer.WriteEndObject();
    }

    private static void WritePeople(Utf8JsonWriter writer, IReadOnlyList<PersonInOffice> people)
    {
        writer.WriteStartArray("people");
        foreach (var person in people)
        {
            writer.WriteStartObject();
            writer.WriteString("name", person.Name);
            writer.WriteString("office", person.Office);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteActivities(Utf8JsonWriter writer, IReadOnlyList<Activity> activities)
    {
        writer.WriteStartArray("activities");
        foreach (var activity in activities)
        {
            writer.WriteStartObject();
            writer.WriteString("type", activity.Type);
            writer.WriteString("evidence", activity.Evidence);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFurtherSources(Utf8JsonWriter writer, IReadOnlyList<FurtherSource> sources)
    {
        writer.WriteStartArray("furtherSources");
        foreach (var source in sources)
        {
            writer.WriteStartObject();
            writer.WriteString("id", source.Id.Value);
            writer.WriteString("source", source.Source);
            writer.WriteString("url", source.Url);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteReceipt(Utf8JsonWriter writer, CleaningReceipt receipt)
    {
        writer.WriteString("encoding", receipt.Encoding);
        writer.WriteBoolean("bom", receipt.HasByteOrderMark);
        writer.WriteNumber("length", receipt.Length);
        writer.WriteStartArray("kept");
        foreach (var span in receipt.Kept)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(span.Start);
            writer.WriteNumberValue(span.End);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("receipt");
        foreach (var block in receipt.Removed)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", block.Rule);
            writer.WriteString("reason", block.Reason);
            writer.WriteNumber("start", block.Start);
            writer.WriteNumber("end", block.End);
            writer.WriteString("text", block.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (string value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
