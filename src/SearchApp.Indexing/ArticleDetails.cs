using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SearchApp.Corpus;

namespace SearchApp.Indexing;

/// <summary>The stored field <see cref="ArticleSchema.Details"/>: all of an article that is stored nowhere else, as JSON.</summary>
/// <remarks>
/// What an article does not have is left out. Id, title, subtitle and body are fields of their own and not repeated here.
/// </remarks>
public static partial class ArticleDetails
{
    private const string TimeFormat = "HH:mm:ss";

    private static readonly JsonWriterOptions WriterOptions = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>Writes the field.</summary>
    /// <param name="article">The article.</param>
    /// <returns>A JSON object on one line.</returns>
    public static string Write(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var json = new Utf8JsonWriter(buffer, WriterOptions))
        {
            json.WriteStartObject();
            WriteDate(json, article.Published);
            WriteRegion(json, "region", article.Region);
            WriteList(json, "about", article.About, static (json, region) => WriteRegion(json, null, region));
            WriteText(json, "source", article.Source);
            WriteText(json, "editor", article.Editor);
            WriteText(json, "author", article.Author);
            WriteText(json, "firstSource", article.FirstSource);
            WriteText(json, "column", article.Column);
            WriteText(json, "url", article.Url);
            WriteList(json, "documentNumbers", article.DocumentNumbers, static (json, number) => json.WriteStringValue(number));
            WriteList(json, "people", article.People, WritePerson);
            WriteList(json, "issuingBodies", article.IssuingBodies, static (json, body) => json.WriteStringValue(body));
            WriteList(json, "activities", article.Activities, WriteActivity);
            WriteList(json, "citedTitles", article.CitedTitles, static (json, title) => json.WriteStringValue(title));
            if (article.Script != TextScript.Unknown)
            {
                json.WriteNumber("script", (int)article.Script);
            }

            WriteText(json, "converter", article.Converter);
            WriteText(json, "repost", article.Repost?.Value);
            WriteList(json, "furtherSources", article.FurtherSources, WriteFurtherSource);
            if (article.Repair is { } repair)
            {
                json.WriteStartObject("repair");
                json.WriteString("misreading", repair.Misreading);
                json.WriteBoolean("repaired", repair.IsRepaired);
                json.WriteEndObject();
            }

            if (article.Quarantined)
            {
                json.WriteBoolean("quarantined", true);
            }

            WriteReceipt(json, article.Receipt);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteList<TItem>(
        Utf8JsonWriter json, string name, IReadOnlyList<TItem> items, Action<Utf8JsonWriter, TItem> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, PublicationDate date)
    {
        if (date == PublicationDate.Unknown)
        {
            return;
        }

        json.WriteStartObject("published");
        WriteNumber(json, "year", date.Year);
        WriteNumber(json, "month", date.Month);
        WriteNumber(json, "day", date.Day);
        WriteText(json, "time", date.Time?.ToString(TimeFormat, CultureInfo.InvariantCulture));
        json.WriteNumber("confidence", (int)date.Confidence);
        json.WriteString("evidence", date.Evidence);
        if (date.Inferred)
        {
            json.WriteBoolean("inferred", true);
        }

        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }

    private static void WriteRegion(Utf8JsonWriter json, string? name, RegionAttribution region)
    {
        if (name is null)
        {
            json.WriteStartObject();
        }
        else if (region == RegionAttribution.Unknown)
        {
            return;
        }
        else
        {
            json.WriteStartObject(name);
        }

        WriteText(json, "code", region.Code);
        json.WriteNumber("confidence", (int)region.Confidence);
        json.WriteString("evidence", region.Evidence);
        json.WriteEndObject();
    }

    private static void WritePerson(Utf8JsonWriter json, PersonInOffice person)
    {
        json.WriteStartObject();
        json.WriteString("name", person.Name);
        json.WriteString("office", person.Office);
        json.WriteEndObject();
    }

    private static void WriteActivity(Utf8JsonWriter json, Activity activity)
    {
        json.WriteStartObject();
        json.WriteString("type", activity.Type);
        json.WriteString("evidence", activity.Evidence);
        json.WriteEndObject();
    }

    private static void WriteFurtherSource(Utf8JsonWriter json, FurtherSource further)
    {
        json.WriteStartObject();
        json.WriteString("id", further.Id.Value);
        WriteText(json, "source", further.Source);
        WriteText(json, "url", further.Url);
        json.WriteEndObject();
    }

    private static void WriteReceipt(Utf8JsonWriter json, CleaningReceipt receipt)
    {
        if (receipt == CleaningReceipt.Empty)
        {
            return;
        }

        json.WriteStartObject("receipt");
        json.WriteNumber("length", receipt.Length);
        json.WriteString("encoding", receipt.Encoding);
        if (receipt.HasByteOrderMark)
        {
            json.WriteBoolean("bom", true);
        }

        WriteList(json, "kept", receipt.Kept, static (json, span) =>
        {
            json.WriteStartArray();
            json.WriteNumberValue(span.Start);
            json.WriteNumberValue(span.End);
            json.WriteEndArray();
        });
        WriteText(json, "keptText", receipt.Removed.Count == 0 ? null : receipt.KeptText);
        WriteList(json, "removed", receipt.Removed, static (json, block) =>
        {
            json.WriteStartObject();
            json.WriteString("rule", block.Rule);
            json.WriteString("reason", block.Reason);
            json.WriteNumber("start", block.Start);
            json.WriteNumber("end", block.End);
            json.WriteString("text", block.Text);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    }
}
