using System.Globalization;

namespace SearchApp.Benchmarks.Load;

/// <summary>What is asked of a server, how often and how long.</summary>
internal sealed record LoadOptions
{
    /// <summary>The server; only this machine's own is asked.</summary>
    public required Uri Server { get; init; }

    /// <summary>Files with a query a line, or a record with <c>text</c> a line.</summary>
    public required IReadOnlyList<string> QueryFiles { get; init; }

    /// <summary>Requests a second, 1 to 5,000.</summary>
    public int Rate { get; init; } = 300;

    /// <summary>Length of the run, 1 to 7,200.</summary>
    public int Seconds { get; init; } = 60;

    /// <summary>Process whose memory is followed; 0 for none.</summary>
    public int Process { get; init; }

    /// <summary>Folder for figures and plot; null for none.</summary>
    public string? Output { get; init; }

    /// <summary>Whether answers of 429 and 503 with Retry-After are right, as they are over capacity.</summary>
    public bool Over { get; init; }

    /// <summary>Reads <c>--server URL --queries FILE… --rate N --seconds N --process ID --output FOLDER --over</c>.</summary>
    /// <exception cref="FormatException">Something is missing, unknown, out of range, or not of this machine.</exception>
    public static LoadOptions Read(string[] args)
    {
        var files = new List<string>();
        var options = new LoadOptions { Server = new Uri("http://127.0.0.1:5080"), QueryFiles = files };
        for (int at = 0; at < args.Length; at++)
        {
            options = args[at] switch
            {
                "--server" => options with { Server = new Uri(args[++at]) },
                "--queries" => Add(options, files, args[++at]),
                "--rate" => options with { Rate = Number(args[++at], 5_000) },
                "--seconds" => options with { Seconds = Number(args[++at], 7_200) },
                "--process" => options with { Process = Number(args[++at], int.MaxValue) },
                "--output" => options with { Output = args[++at] },
                "--over" => options with { Over = true },
                _ => throw new FormatException($"The load tool does not know '{args[at]}'."),
            };
        }

        if (!options.Server.IsLoopback)
        {
            throw new FormatException($"{options.Server} is not this machine; load is for servers of one's own.");
        }

        return files.Count > 0 ? options : throw new FormatException("Name at least one file of queries with --queries.");
    }

    private static LoadOptions Add(LoadOptions options, List<string> files, string file)
    {
        files.Add(file);
        return options;
    }

    private static int Number(string text, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1 && number <= most
            ? number
            : throw new FormatException($"'{text}' is not a whole number from 1 to {most}.");
}
