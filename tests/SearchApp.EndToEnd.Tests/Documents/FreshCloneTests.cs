using System.Diagnostics;
using SearchApp.EndToEnd.Tests.Commands;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Documents;

/// <summary>The commands of the documents that build, publish and measure, as they stand there, in a clone of what is committed, over little.</summary>
public sealed class FreshCloneTests(FreshClone clone) : IClassFixture<FreshClone>
{
    [Fact]
    public async Task The_first_command_builds_an_index_and_serves_it()
    {
        Prerequisite.LongRun();
        using var process = Process.Start(Shell.Start(Only("README.md", "dotnet run --project src/SearchApp.Web"), clone.Path, ("ASPNETCORE_URLS", "http://127.0.0.1:0")))!;
        try
        {
            string? line;
            do
            {
                line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            }
            while (line?.StartsWith("SearchApp is ready: ", StringComparison.Ordinal) == false);

            Assert.NotNull(line);
            using var client = new HttpClient { BaseAddress = new Uri(line.Split(' ')[^1]) };
            Assert.Contains(
                "\"total\":2", await client.GetStringAsync(new Uri("/api/v1/search?q=疫苗接种", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public void The_published_file_works_as_the_guide_says()
    {
        Prerequisite.LongRun();
        (string, string)[] places =
            [("/opt/searchapp", clone["opt"]), ("/var/lib/searchapp/index", clone["published-index"]), ("/srv/articles", SeedIndex.Source)];
        Run(Only("docs/operating.md", "dotnet publish"), places);
        string doctor = Only("docs/operating.md", "/opt/searchapp/searchapp doctor");
        Assert.Contains("There is no index", Shell.Run(Placed(doctor, places), clone.Path).Output, StringComparison.Ordinal);
        Run("/opt/searchapp/searchapp rebuild --source /srv/articles --index /var/lib/searchapp/index", places);
        Run(doctor, places);
        Assert.Contains("广东", Run("/opt/searchapp/searchapp search 疫苗接种 --index /var/lib/searchapp/index", places), StringComparison.Ordinal);
    }

    [Fact]
    public void The_benchmarks_run()
    {
        Prerequisite.LongRun();
        string jars = Prerequisite.LuceneJars("4.10");
        (string, string)[] places = [("corpus.jsonl", clone["corpus.jsonl"]), ("queries.txt", clone["queries.txt"]), ("QUERIES", clone["queries.txt"]),
            ("FOLDER", clone["beside"]), ("DIR", clone["index"]), (" INDEX", " " + clone["index"])];
        Run(Only("docs/benchmarks.md", "dotnet run -c Release --project src/SearchApp.Cli -- rebuild"), places);
        Run(Only("docs/benchmarks.md", "SEARCHAPP_BENCH_INDEX=") + " --job Dry", places);
        Run($"mkdir CLASSES && javac -nowarn -cp '{jars}/*' -d CLASSES tests/SearchApp.Benchmarks/Java/ReadingBenchmarks.java", ("CLASSES", clone["classes"]));
        Run(Only("docs/benchmarks.md", "java -cp"), [.. places, ("lucene-core-4.10.4.jar", $"'{jars}/*'"), ("CLASSES", clone["classes"])]);
        Run(Only("docs/benchmarks.md", "tests/SearchApp.Benchmarks/beside-lucene.sh"), places);
        Run(Only("docs/benchmarks.md", "sh tests/SearchApp.Benchmarks/first-byte.sh"), places);
    }

    [Fact]
    public void The_benchmarks_beside_LuceneNet_run()
    {
        Prerequisite.LongRun();
        Prerequisite.LuceneNet();
        (string, string)[] places = [("corpus.jsonl", clone["corpus.jsonl"]), ("queries.txt", clone["queries.txt"]), ("FOLDER", clone["lucene-net"]), (" INDEX", " " + clone["open"])];
        Run("dotnet run -c Release --project src/SearchApp.Cli -- rebuild --raw --source corpus.jsonl --index INDEX", places);
        Run(Only("docs/benchmarks.md", "tests/SearchApp.Benchmarks/open-time.sh"), places);
        Run(Only("docs/benchmarks.md", "dotnet run -c Release --project tests/SearchApp.LuceneNet.Interop -- index"), places);
        Run(Only("docs/benchmarks.md", "dotnet run -c Release --project tests/SearchApp.LuceneNet.Interop -- query"), places);
    }

    [Fact]
    public void The_measurements_of_cleaning_and_ranking_run()
    {
        Prerequisite.LongRun();
        Prerequisite.LuceneJars("8");
        (string, string)[] places = [("SEED COUNT FILE...", $"1 3 {clone["news.jsonl.gz"]}"), ("FILE...", clone["news.jsonl.gz"]), ("NEWS.jsonl.gz", clone["news.jsonl.gz"]),
            ("FOLDER", clone["sets"]), ("WORK", clone["relevance-work"])];
        Assert.Contains("MB/s", Run(Only("docs/cleaning.md", "dotnet run -c Release --project tests/SearchApp.Benchmarks -- cleaning"), places), StringComparison.Ordinal);
        Run(Only("docs/cleaning.md", "dotnet run -c Release --project tests/SearchApp.Benchmarks -- repost-pairs"), places);
        Run(Only("docs/relevance.md", "tests/SearchApp.Benchmarks/relevance-sets.py"), places);

        // Over a few sentences of a few words either engine may be ahead, which its exit code tells.
        var compared = Shell.Run(Placed(Only("docs/relevance.md", "tests/SearchApp.Benchmarks/relevance.sh"), places), clone.Path);
        Assert.True(compared.Output.Split("this engine").Length - 1 == Directory.GetDirectories(clone["sets"]).Length, compared.Output);
    }

    [Fact]
    public void The_soak_runs()
    {
        Prerequisite.LongRun();
        string soak = Only("docs/reliability.md", "bash tests/SearchApp.Benchmarks/soak.sh").Replace("900 300", "5 20", StringComparison.Ordinal);
        Run(soak, ("DATA", Path.GetDirectoryName(clone["news.jsonl.gz"])!), ("WORK", clone["soak"]));
        Assert.Contains("every answer was right", File.ReadAllText(clone["soak/summary.txt"]), StringComparison.Ordinal);
    }

    private static string Only(string document, string start) =>
        Assert.Single(DocumentedCommand.All, command => command.Document == document && command.Text.StartsWith(start, StringComparison.Ordinal)).Text;

    private static string Placed(string command, (string Written, string Meant)[] places) =>
        places.Aggregate(command, static (text, place) => text.Replace(place.Written, place.Meant, StringComparison.Ordinal));

    private string Run(string command, params (string Written, string Meant)[] places)
    {
        string placed = Placed(command, places);
        var ran = Shell.Run(placed, clone.Path);
        Assert.True(ran.ExitCode == 0, $"{placed} ended with {ran.ExitCode}: {ran.Output}");
        return ran.Output;
    }
}
