using SearchApp.Corpus;
using Spectre.Console;

namespace SearchApp.Cli.Output;

/// <summary>Writes an article for people: fields with their evidence, the text, what was removed and why.</summary>
internal static class ArticleText
{
    private const int ShownOfRemoved = 60;

    public static void Write(Article article)
    {
        Terminal.Out.MarkupLineInterpolated($"[bold]{article.Title}[/]");
        if (article.Subtitle is not null)
        {
            Console.WriteLine(article.Subtitle);
        }

        Console.WriteLine();
        foreach (var (name, value) in Fields(article))
        {
            Terminal.Out.MarkupLineInterpolated($"[grey]{name,-10}[/]{value}");
        }

        foreach (string paragraph in article.Paragraphs)
        {
            Console.WriteLine();
            Console.WriteLine(paragraph);
        }

        if (article.Receipt.Removed.Count > 0)
        {
            WriteRemoved(article.Receipt.Removed);
        }
    }

    private static IEnumerable<(string Name, string Value)> Fields(Article article)
    {
        yield return ("id", article.Id.Value);
        yield return ("date", Date(article.Published));
        yield return ("region", Region(article.Region));
        foreach (var about in article.About)
        {
            yield return ("about", Region(about));
        }

        (string Name, string? Value)[] plain =
        [
            ("source", article.Source),
            ("first", article.FirstSource),
            ("editor", article.Editor),
            ("author", article.Author),
            ("column", article.Column),
            ("numbers", Joined(article.DocumentNumbers)),
            ("people", Joined(article.People.Select(p => $"{p.Office} {p.Name}"))),
            ("bodies", Joined(article.IssuingBodies)),
            ("activity", Joined(article.Activities.Select(a => $"{a.Type} ({a.Evidence})"))),
            ("cites", Joined(article.CitedTitles.Select(t => $"《{t}》"))),
            ("url", article.Url),
            ("converter", article.Converter),
            ("mojibake", article.Repair is { } repair ? $"{repair.Misreading}, {(repair.IsRepaired ? "repaired" : "not repaired")}" : null),
            ("repeats", article.Repost?.Value),
            ("state", article.Quarantined ? "in quarantine" : null),
        ];
        foreach (var (name, value) in plain)
        {
            if (value is not null)
            {
                yield return (name, value);
            }
        }
    }

    private static string? Joined(IEnumerable<string> values)
    {
        string joined = string.Join(", ", values);
        return joined.Length > 0 ? joined : null;
    }

    private static string Date(PublicationDate date)
    {
        string day = date.Precision == DatePrecision.None ? $"{date} (year unknown)".TrimStart() : date.ToString();
        string time = date.Time is { } t ? $" {t:HH:mm:ss}" : "";
        return $"{day}{time}{(date.Inferred ? ", inferred" : "")}, {Why(date.Confidence, date.Evidence)}";
    }

    private static string Region(RegionAttribution region) => region.Code is null
        ? (region.Confidence == Confidence.Certain ? "none" : "unknown") + (region.Evidence.Length > 0 ? $": {region.Evidence}" : "")
        : $"{region.Code} {Regions.Find(region.Code)?.Name}, {Why(region.Confidence, region.Evidence)}";

    private static string Why(Confidence confidence, string evidence) =>
        $"{confidence.ToString().ToLowerInvariant()}{(evidence.Length > 0 ? $": {evidence}" : "")}";

    private static void WriteRemoved(IReadOnlyList<RemovedBlock> removed)
    {
        Console.WriteLine();
        Terminal.Out.MarkupLineInterpolated($"[bold]Removed[/] ({removed.Count} blocks)");
        foreach (var rule in removed.GroupBy(block => block.Rule, StringComparer.Ordinal))
        {
            var first = rule.First();
            string text = first.Text.ReplaceLineEndings(" ").Trim();
            string shown = text.Length > ShownOfRemoved ? text[..ShownOfRemoved] + "…" : text;
            Terminal.Out.MarkupLineInterpolated($"[grey]{rule.Key} × {rule.Count()}[/] {first.Reason} {shown}");
        }
    }
}
