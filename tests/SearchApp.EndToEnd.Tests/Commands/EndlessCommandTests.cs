using System.Diagnostics;
using System.Text.Json;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Commands;

/// <summary>Commands that run until they are stopped do their work meanwhile, and end well when they are told to.</summary>
public sealed class EndlessCommandTests
{
    [Fact]
    public async Task Serve_answers_until_it_is_stopped()
    {
        using var index = new SeedIndex();
        using var process = Start("serve", "--index", index.Folder, "--urls", "http://127.0.0.1:0");
        try
        {
            string address = await LineAsync(process, static line => line.Contains("http://127.0.0.1:", StringComparison.Ordinal));
            using var client = new HttpClient { BaseAddress = new Uri(address[address.IndexOf("http:", StringComparison.Ordinal)..].Trim()) };

            Assert.Contains("\"status\":\"ok\"", await GetAsync(client, "/healthz"), StringComparison.Ordinal);
            Assert.Contains("\"total\":2", await GetAsync(client, "/api/v1/search?q=疫苗接种"), StringComparison.Ordinal);
            Assert.Equal(0, await StopAsync(process));
        }
        finally
        {
            process.Kill();
        }
    }

    [Fact]
    public async Task Watch_indexes_what_comes_until_it_is_stopped()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["articles"]);
        File.WriteAllText(folder["articles/a.jsonl"], """{"id":"a","title":"标题","text":"会议在此召开。"}""");
        using var process = Start("watch", "--source", folder["articles"], "--index", folder["index"], "--settle", "0.1", "--json");
        try
        {
            using var first = JsonDocument.Parse(await LineAsync(process, static line => line.StartsWith('{')));
            File.WriteAllText(folder["articles/b.jsonl"], """{"id":"b","title":"标题","text":"会议在彼召开。"}""");
            using var second = JsonDocument.Parse(await LineAsync(process, static line => line.StartsWith('{')));

            Assert.Equal(1, first.RootElement.GetProperty("documents").GetInt64());
            Assert.Equal(2, second.RootElement.GetProperty("documents").GetInt64());
            Assert.Equal(130, await StopAsync(process));
            Assert.Equal(0, SearchAppProcess.Run("search", "彼", "--index", folder["index"]).ExitCode);
        }
        finally
        {
            process.Kill();
        }
    }

    private static Process Start(params string[] arguments)
    {
        var process = Interrupt.StartHearing(SearchAppProcess.Start(arguments));

        // Else a full pipe would hold the process up.
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task<string> LineAsync(Process process, Func<string, bool> isIt)
    {
        while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (isIt(line))
            {
                return line;
            }
        }

        throw new InvalidOperationException("The process ended before it said what it was waited for.");
    }

    private static async Task<int> StopAsync(Process process)
    {
        Interrupt.Send(process);
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return process.ExitCode;
    }

    private static Task<string> GetAsync(HttpClient client, string path) =>
        client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
}
