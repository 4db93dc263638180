using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SearchApp.Corpus;
using SearchApp.Search;

namespace SearchApp.Web.Api;

/// <summary>A search response as JSON, in the shape that <c>docs/cli.md</c> gives.</summary>
public static class SearchJson
{
    /// <summary>Chinese as itself; what could end a script or an attribute stays escaped.</summary>
    public static JsonWriterOptions Options { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes one object.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="response">The answer.</param>
    /// <param name="urlProblems">What was odd in the address, added to the problems of the query.</param>
    /// <param name="writeNext">Writes how to go on after this page; null where that is not said.</param>
    public static void Write(
        Utf8JsonWriter writer, SearchResponse response, IReadOnlyList<UrlProblem> urlProblems, Action<Utf8JsonWriter>? writeNext = null)
    {
        writer.WriteStartObject();
        WriteQuery(writer, response.Query, urlProblems);
        writer.WriteNumber("total", response.Total);
        writer.WriteNumber("hitTotal", response.HitTotal);
        writer.WriteNumber("page", response.Page);
        writer.WriteNumber("size", response.Size);
        writer.WriteStartArray("hits");
        foreach (var hit in response.Hits)
        {
            WriteHit(writer, hit);
        }

        writer.WriteEndArray();
        writeNext?.Invoke(writer);
        writer.WritePropertyName("facets");
        WriteFacets(writer, response.Facets);
        writer.WriteStartArray("looser");
        foreach (var looser in response.LooserReadings)
        {
            writer.WriteStartObject();
            writer.WriteString("description", looser.Description);
            writer.WriteNumber("total", looser.Total);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WritePropertyName("didYouMean");
        WriteSpelling(writer, response.DidYouMean);
        if (response.Holdings is { } holdings)
        {
            writer.WriteNumber("held", holdings.Total);
        }

        writer.WriteNumber("elapsedMs", Math.Round(response.Elapsed.TotalMilliseconds, 3));
        writer.WriteEndObject();
    }

    /// <summary>Writes facets as one object, by name.</summary>
    internal static void WriteFacets(Utf8JsonWriter writer, IReadOnlyList<Facet> facets)
    {
        writer.WriteStartObject();
        foreach (var facet in facets)
        {
            writer.WritePropertyName(facet.Name);
            WriteValues(writer, facet.Values);
        }

        writer.WriteEndObject();
    }

    private static void WriteSpelling(Utf8JsonWriter writer, DidYouMean? other)
    {
        if (other is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("query", other.Query);
        writer.WriteNumber("total", other.Total);
        writer.WriteEndObject();
    }

    /// <summary>Writes how a query was read as the property <c>query</c>.</summary>
    internal static void WriteQuery(Utf8JsonWriter writer, QueryReading query, IReadOnlyList<UrlProblem> urlProblems)
    {
        writer.WriteStartObject("query");
        writer.WriteString("text", query.Text);
        writer.WriteString("understood", query.Understood);
        writer.WriteString("relatedNote", query.RelatedNote);
        writer.WriteStartArray("synonyms");
        foreach (var synonyms in query.Synonyms)
        {
            writer.WriteStartObject();
            writer.WriteString("word", synonyms.Word);
            writer.WriteStartArray("others");
            foreach (string other in synonyms.Others)
            {
                writer.WriteStringValue(other);
            }

            writer.WriteEndArray();
            writer.WriteString("source", synonyms.Source);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("clues");
        foreach (var clue in query.Clues)
        {
            writer.WriteStartObject();
            writer.WriteString("text", clue.Text);
            writer.WritePropertyName("region");
            WriteRegion(writer, clue.Region);
            writer.WriteString("from", clue.From?.ToString("O", CultureInfo.InvariantCulture));
            writer.WriteString("to", clue.To?.ToString("O", CultureInfo.InvariantCulture));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("problems");
        foreach (var problem in query.Problems)
        {
            WriteProblem(writer, problem.Start, problem.End, problem.Message);
        }

        foreach (var problem in urlProblems)
        {
            WriteProblem(writer, 0, 0, Texts.English.Text.Problem(problem));
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter writer, int start, int end, string message)
    {
        writer.WriteStartObject();
        writer.WriteNumber("start", start);
        writer.WriteNumber("end", end);
        writer.WriteString("message", message);
        writer.WriteEndObject();
    }

    /// <summary>Writes one hit as an object.</summary>
    internal static void WriteHit(Utf8JsonWriter writer, ArticleHit hit)
    {
        writer.WriteStartObject();
        writer.WriteString("id", hit.Id);
        writer.WriteString("title", hit.Title.Text);
        writer.WritePropertyName("titleMarks");
        WriteMarks(writer, hit.Title.Marks);
        writer.WriteString("date", hit.Date);
        writer.WriteString("datePrecision", JsonNames.Of(hit.DatePrecision));
        writer.WriteBoolean("dateInferred", hit.DateInferred);
        writer.WritePropertyName("region");
        WriteRegion(writer, hit.Region);
        writer.WriteStartArray("about");
        foreach (var region in hit.About)
        {
            WriteRegion(writer, region);
        }

        writer.WriteEndArray();
        writer.WriteString("source", hit.Source);
        writer.WriteNumber("score", hit.Score);
        writer.WriteString("url", hit.Url);
        writer.WriteNumber("reposts", hit.Reposts);
        writer.WriteString("repostOf", hit.RepostOf);
        writer.WriteStartArray("snippets");
        foreach (var snippet in hit.Snippets)
        {
            WriteMarked(writer, snippet);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteMarked(Utf8JsonWriter writer, MarkedText text)
    {
        writer.WriteStartObject();
        writer.WriteString("text", text.Text);
        writer.WritePropertyName("marks");
        WriteMarks(writer, text.Marks);
        writer.WriteEndObject();
    }

    private static void WriteMarks(Utf8JsonWriter writer, IReadOnlyList<TextMark> marks)
    {
        writer.WriteStartArray();
        foreach (var mark in marks)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(mark.Start);
            writer.WriteNumberValue(mark.End);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter writer, Region? region)
    {
        if (region is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("code", region.Code);
        writer.WriteString("name", region.Name);
        writer.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter writer, IReadOnlyList<FacetValue> values)
    {
        writer.WriteStartArray();
        foreach (var value in values)
        {
            writer.WriteStartObject();
            writer.WriteString("value", value.Value);
            writer.WriteString("label", value.Label);
            writer.WriteNumber("count", value.Count);
            writer.WriteBoolean("selected", value.Selected);
            if (value.Excluded)
            {
                writer.WriteBoolean("excluded", true);
            }

            if (value.Children is { } children)
            {
                writer.WritePropertyName("children");
                WriteValues(writer, children);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
