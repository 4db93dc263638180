using Spectre.Console;

namespace SearchApp.Cli.Output;

/// <summary>The standard output for people. Looked at where it is first written to: a command that prints JSON does not wait for it.</summary>
internal static class Terminal
{
    /// <summary>The console, as colourful as the terminal; lines for other programs are not coloured.</summary>
    public static IAnsiConsole Out { get; } = Create();

    private static IAnsiConsole Create()
    {
        var console = AnsiConsole.Console;

        // The terminal wraps better than the library, which knows no words in Chinese and breaks lines at marks.
        console.Profile.Width = int.MaxValue;
        if (Console.IsOutputRedirected)
        {
            console.Profile.Capabilities.Ansi = false;
            console.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
        }

        return console;
    }
}
