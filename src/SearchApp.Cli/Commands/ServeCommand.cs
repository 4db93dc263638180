using System.CommandLine;
using SearchApp.Web;

namespace SearchApp.Cli.Commands;

/// <summary><c>serve</c>: runs the web server over the index.</summary>
internal sealed class ServeCommand : Command
{
    private readonly Option<string?> _urls = new("--urls")
    {
        Description = $"Addresses to listen on, separated by semicolons; default: {SiteOptions.DefaultUrl}.",
        HelpName = "URLS",
    };

    public ServeCommand()
        : base("serve", "Run the web server over the index.")
    {
        Add(_urls);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        // The host stops by itself on Ctrl-C; the token needs no second handling.
        var options = new SiteOptions
        {
            Source = parse.GetValue(SharedOptions.Source),
            Index = parse.GetValue(SharedOptions.Index),
            Urls = parse.GetValue(_urls),
            AsOf = parse.GetValue(SharedOptions.AsOf),
        };
        await SearchSite.RunAsync(options, []);
        return ExitCode.Done;
    }
}
