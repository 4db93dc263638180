using System.Globalization;
using System.Text.Json;
using SearchApp.Corpus;

namespace SearchApp.Indexing;

public static partial class ArticleDetails
{
    /// <summary>Puts an article together again from its stored parts.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="title">Its title.</param>
    /// <param name="subtitle">Its subtitle, or null.</param>
    /// <param name="body">Its paragraphs joined by line feeds.</param>
    /// <param name="details">What <see cref="Write"/> wrote.</param>
    /// <exception cref="JsonException">The details are no JSON.</exception>
    public static Article Read(string id, string title, string? subtitle, string body, string details)
    {
        ArgumentNullException.ThrowIfNull(body);
        using var document = JsonDocument.Parse(details);
        var json = document.RootElement;
        return new Article
        {
            Id = new ArticleId(id),
            Title = title,
            Subtitle = subtitle,
            Paragraphs = body.Length == 0 ? [] : body.Split('\n'),
            Published = json.TryGetProperty("published", out var date) ? ReadDate(date) : PublicationDate.Unknown,
            Region = json.TryGetProperty("region", out var region) ? ReadRegion(region) : RegionAttribution.Unknown,
            About = ReadList(json, "about", ReadRegion),
            Source = Text(json, "source"),
            FirstSource = Text(json, "firstSource"),
            Editor = Text(json, "editor"),
            Author = Text(json, "author"),
            Column = Text(json, "column"),
            Url = Text(json, "url"),
            DocumentNumbers = ReadList(json, "documentNumbers", static number => number.GetString()!),
            People = ReadList(json, "people", static person => new PersonInOffice(Text(person, "name")!, Text(person, "office")!)),
            IssuingBodies = ReadList(json, "issuingBodies", static body => body.GetString()!),
            Activities = ReadList(json, "activities", static activity => new Activity(Text(activity, "type")!, Text(activity, "evidence")!)),
            CitedTitles = ReadList(json, "citedTitles", static cited => cited.GetString()!),
            Script = (TextScript)(Number(json, "script") ?? 0),
            Converter = Text(json, "converter"),
            Repair = json.TryGetProperty("repair", out var repair)
                ? new TextRepair(Text(repair, "misreading")!, repair.GetProperty("repaired").GetBoolean()) : null,
            Repost = Text(json, "repost") is { } repost ? new ArticleId(repost) : null,
            FurtherSources = ReadList(
                json, "furtherSources", static further => new FurtherSource(new ArticleId(Text(further, "id")!), Text(further, "source"), Text(further, "url"))),
            Quarantined = json.TryGetProperty("quarantined", out _),
            Receipt = json.TryGetProperty("receipt", out var receipt) ? ReadReceipt(receipt) : CleaningReceipt.Empty,
        };
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static int? Number(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    private static List<TItem> ReadList<TItem>(JsonElement json, string name, Func<JsonElement, TItem> read) =>
        json.TryGetProperty(name, out var list) ? [.. list.EnumerateArray().Select(read)] : [];

    private static PublicationDate ReadDate(JsonElement json) =>
        new(
            Number(json, "year"),
            Number(json, "month"),
            Number(json, "day"),
            Text(json, "time") is { } time ? TimeOnly.ParseExact(time, TimeFormat, CultureInfo.InvariantCulture) : null,
            (Confidence)Number(json, "confidence")!.Value,
            Text(json, "evidence")!)
        {
            Inferred = json.TryGetProperty("inferred", out _),
        };

    private static RegionAttribution ReadRegion(JsonElement json) =>
        new(Text(json, "code"), (Confidence)Number(json, "confidence")!.Value, Text(json, "evidence")!);

    private static CleaningReceipt ReadReceipt(JsonElement json) =>
        new(
            Number(json, "length")!.Value,
            Text(json, "encoding")!,
            json.TryGetProperty("bom", out _),
            ReadList(json, "kept", static span => new TextSpan(span[0].GetInt32(), span[1].GetInt32())),
            ReadList(json, "removed", static block => new RemovedBlock(
                Text(block, "rule")!,
                Text(block, "reason")!,
                Number(block, "start")!.Value,
                Number(block, "end")!.Value,
                Text(block, "text")!)))
        {
            KeptText = Text(json, "keptText"),
        };
}
