using System.CommandLine;
using SearchApp.Cli.Output;
using SearchApp.Search;

namespace SearchApp.Cli.Commands;

/// <summary><c>quote</c>: where a quotation stands, or what is closest to it.</summary>
internal sealed class QuoteCommand : Command
{
    private readonly Argument<string> _text = new("TEXT") { Description = "The quotation, at least six characters." };

    public QuoteCommand()
        : base("quote", "Say where a quotation stands, or what is closest to it and how they differ.")
    {
        Add(_text);
        SetAction((parse, cancellation) => Task.Run(() => Run(parse, cancellation), CancellationToken.None));
    }

    private int Run(ParseResult parse, CancellationToken cancellation)
    {
        using var searcher = ArticleSearcher.Open(SharedOptions.IndexPath(parse));
        var check = searcher.CheckQuote(parse.GetRequiredValue(_text), cancellation);
        if (parse.GetValue(SharedOptions.Json))
        {
            JsonOutput.Write(check);
        }
        else
        {
            Describe(check);
        }

        return check.Sources.Count > 0 ? ExitCode.Done : ExitCode.NothingFound;
    }

    private static void Describe(QuoteCheck check)
    {
        Console.WriteLine(check.Verdict switch
        {
            QuoteVerdict.Exact => $"It stands in {check.Total:N0} articles; the earliest first.",
            QuoteVerdict.Near => "It does not stand so in any article; these come closest. [quoted|held] marks the differences.",
            QuoteVerdict.TooShort => "It is too short to look for; give at least six characters.",
            _ => "The collection does not hold it, nor anything close to it.",
        });
        if (check.IsCut)
        {
            Console.WriteLine($"Only its first {QuoteCheck.MaxLength} characters were checked, not what follows.");
        }

        foreach (var source in check.Sources)
        {
            string?[] facts = [source.Date.Length == 0 ? "undated" : source.Date, source.Source, source.Id];
            Console.WriteLine($"{source.Likeness:P0}  {source.Title}");
            Console.WriteLine($"      {string.Join(" · ", facts.Where(fact => fact is not null))}");
            Console.WriteLine($"      {string.Concat(source.Parts.Select(part => part.IsSame ? part.Held : $"[{part.Quoted}|{part.Held}]"))}");
        }
    }
}
