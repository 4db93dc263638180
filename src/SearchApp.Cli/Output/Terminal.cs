using Spectre.Console;

namespace SearchApp.Cli.Output;

/// <summary>The standard output for people. Looked at where it is first written to: a command that prints JSON does not wait for it.</summary>
internal static class Terminal
{
    /// <summary>The console: as wide and as colourful as the terminal; lines for other programs are never wrapped, nor coloured.</summary>
    public static IAnsiConsole Out { get; } = Create();

    private static IAnsiConsole Create()
    {
        var console = AnsiConsole.Console;
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = int.MaxValue;
            console.Profile.Capabilities.Ansi = false;
            console.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
        }

        return console;
    }
}
