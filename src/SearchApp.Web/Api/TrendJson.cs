using System.Globalization;
using System.Text.Json;
using SearchApp.Search.Trends;

namespace SearchApp.Web.Api;

/// <summary>Time and comparison as JSON.</summary>
internal static class TrendJson
{
    /// <summary>Writes counts over time as one object.</summary>
    public static void Write(Utf8JsonWriter writer, TrendResponse response)
    {
        writer.WriteStartObject();
        writer.WriteString("unit", StudyUrl.UnitName(response.Unit));
        writer.WriteStartArray("periods");
        for (int at = 0; at < response.Periods.Count; at++)
        {
            writer.WriteStartObject();
            writer.WriteString("name", response.Periods[at].Name);
            writer.WriteString("first", Day(response.Periods[at].First));
            writer.WriteString("last", Day(response.Periods[at].Last));
            writer.WriteNumber("held", response.Held[at]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("series");
        foreach (var series in response.Series)
        {
            writer.WriteStartObject();
            SearchJson.WriteQuery(writer, series.Query, []);
            WriteNumbers(writer, "counts", series.Counts);
            WriteNumbers(writer, "inferred", series.Inferred);
            writer.WriteNumber("coarser", series.Coarser);
            writer.WriteNumber("undated", series.Undated);
            writer.WriteStartArray("provinces");
            foreach (var use in series.Uses)
            {
                writer.WriteStartObject();
                writer.WriteString("code", use.Province.Code);
                writer.WriteString("name", use.Province.Name);
                writer.WriteNumber("count", use.Count);
                writer.WriteString("first", use.First is { } first ? Day(first) : null);
                writer.WriteString("firstId", use.FirstId);
                writer.WriteString("last", use.Last is { } last ? Day(last) : null);
                writer.WriteString("lastId", use.LastId);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes a comparison as one object.</summary>
    public static void Write(Utf8JsonWriter writer, ComparisonResponse response)
    {
        writer.WriteStartObject();
        SearchJson.WriteQuery(writer, response.Query, []);
        writer.WriteStartArray("years");
        foreach (string year in response.Years)
        {
            writer.WriteStringValue(year);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("regions");
        foreach (var region in response.Regions)
        {
            writer.WriteStartObject();
            writer.WriteString("code", region.Region.Code);
            writer.WriteString("name", region.Region.Name);
            writer.WriteNumber("held", region.Held);
            writer.WriteNumber("matching", region.Matching);
            WriteNumbers(writer, "heldByYear", region.HeldByYear);
            WriteNumbers(writer, "matchingByYear", region.MatchingByYear);
            writer.WriteStartArray("terms");
            foreach (var term in region.Terms)
            {
                writer.WriteStartObject();
                writer.WriteString("term", term.Term);
                writer.WriteNumber("count", term.Count);
                writer.WriteNumber("others", term.Others);
                writer.WriteNumber("score", Math.Round(term.Score, 3));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber("sampledTerms", response.SampledTerms);
        writer.WriteNumber("postings", response.Postings);
        writer.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static void WriteNumbers(Utf8JsonWriter writer, string name, IReadOnlyList<long> values)
    {
        writer.WriteStartArray(name);
        foreach (long value in values)
        {
            writer.WriteNumberValue(value);
        }

        writer.WriteEndArray();
    }
}
