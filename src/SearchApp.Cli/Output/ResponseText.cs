using SearchApp.Search;
using Spectre.Console;

namespace SearchApp.Cli.Output;

/// <summary>Writes hits for people: title, line of facts, passages with marks.</summary>
internal static class ResponseText
{
    public static void Write(SearchResponse response)
    {
        foreach (var problem in response.Query.Problems)
        {
            Console.Error.WriteLine(problem.Message);
        }

        if (response.Query.RelatedNote is { } note)
        {
            Console.Error.WriteLine(note);
        }

        foreach (var synonyms in response.Query.Synonyms)
        {
            Console.Error.WriteLine($"For {synonyms.Word} also searched (--no-synonyms turns it off): {string.Join("、", synonyms.Others)}");
        }

        foreach (var clue in response.Query.Clues)
        {
            string filter = clue switch
            {
                { Region: { } region } => $" (--region {region.Name} would filter, --of-place also finds those that do not name it)",
                { From: { } from, To: { } to } => $" (--from {from:yyyy-MM-dd} --to {to:yyyy-MM-dd} would filter)",
                _ => "",
            };
            Console.Error.WriteLine($"{clue.Text}, as a clue, raises articles of that {(clue.Region is null ? "time" : "place")}{filter}.");
        }

        string hits = response.HitTotal < response.Total ? $" in {response.HitTotal:N0} hits, reposts together" : "";
        Console.WriteLine($"{response.Total:N0} articles{hits}, page {response.Page}, {response.Elapsed.TotalMilliseconds:N1} ms.");
        int rank = (response.Page - 1) * response.Size;
        foreach (var hit in response.Hits)
        {
            WriteHit(hit, ++rank);
        }

        if (response.DidYouMean is { } other)
        {
            Console.WriteLine($"Did you mean {other.Query}? It finds {other.Total:N0}.");
        }

        foreach (var looser in response.LooserReadings)
        {
            Console.WriteLine($"{looser.Description}: {looser.Total:N0}");
        }

        if (response.Holdings is { } holdings)
        {
            Console.WriteLine($"Of these places and this time the collection holds {holdings.Total:N0} articles in all.");
        }
    }

    private static void WriteHit(ArticleHit hit, int rank)
    {
        Console.WriteLine();
        Terminal.Out.MarkupLine($"{rank}. {(hit.Title.Text.Length == 0 ? "(untitled)" : Marked(hit.Title))}");
        string?[] facts =
        [
            hit.Date.Length == 0 ? "undated" : hit.Date + (hit.DateInferred ? " (inferred)" : ""),
            hit.Region?.Name ?? "region unknown",
            hit.Source,
            hit.Id,
            hit.Reposts > 0 ? $"{hit.Reposts:N0} more that repeat it" : null,
        ];
        Terminal.Out.MarkupLineInterpolated($"   [grey]{string.Join(" · ", facts.Where(f => f is not null))}[/]");
        foreach (var snippet in hit.Snippets)
        {
            Terminal.Out.MarkupLine($"   {Marked(snippet)}");
        }
    }

    private static string Marked(MarkedText marked)
    {
        var markup = new System.Text.StringBuilder();
        int at = 0;
        foreach (var mark in marked.Marks)
        {
            markup.Append(Markup.Escape(marked.Text[at..mark.Start]))
                .Append("[bold underline]").Append(Markup.Escape(marked.Text[mark.Start..mark.End])).Append("[/]");
            at = mark.End;
        }

        return markup.Append(Markup.Escape(marked.Text[at..])).ToString();
    }
}
