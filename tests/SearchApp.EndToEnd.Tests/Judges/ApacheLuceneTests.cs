using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SearchApp.EndToEnd.Tests.Commands;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Judges;

/// <summary>Apache Lucene opens what <c>searchapp rebuild</c> wrote: finds nothing wrong, and the same articles.</summary>
public sealed class ApacheLuceneTests
{
    private static readonly string[] Queries =
    [
        "疫苗", "接种", "疫苗接种", "加强监管", "防汛 物资", "市政府 会议", "会议强调", "教育 就业 服务", "省长", "工作会议", "绿色发展 企业", "不存在词",
    ];

    private static readonly string[] Phrases =
    [
        "市政府召开会议", "会议强调", "推进疫苗接种", "加强监管", "防汛物资调度", "绿色发展", "服务企业", "扩大就业", "教育改革", "省长讲话",
        "乡村振兴", "优化营商环境", "工作会议精神", "安全生产", "疫情防控", "、", "，", "。", "“", "”",
    ];

    [Fact]
    public void CheckIndex_finds_no_problem_in_the_seed_index()
    {
        string jars = Prerequisite.LuceneJars("4.10");
        using var index = new SeedIndex();

        string report = Java("-ea", "-cp", $"{jars}/*", "org.apache.lucene.index.CheckIndex", CurrentGeneration.In(index.Folder));

        Assert.Contains("No problems were detected with this index.", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Lucene_finds_the_same_articles_as_we_do()
    {
        string jars = Prerequisite.LuceneJars("4.10");
        using var folder = new TempFolder();
        WriteArticles(folder["made.jsonl"], 400);
        File.WriteAllLines(folder["queries.txt"], Queries);
        var rebuild = SearchAppProcess.Run("rebuild", "--raw", "--source", folder["made.jsonl"], "--index", folder["index"]);
        Assert.True(rebuild.ExitCode == 0, rebuild.Errors);

        string program = Path.Combine(Repository.Root, "tests", "SearchApp.EndToEnd.Tests", "Judges", "PhraseSearcher.java");
        string[] theirs = Java("-cp", $"{jars}/*", program, CurrentGeneration.In(folder["index"]), folder["queries.txt"]).Split('\n');

        for (int i = 0; i < Queries.Length; i++)
        {
            Assert.Equal($"{Queries[i]}: {theirs[i]}", $"{Queries[i]}: {string.Join(' ', Ours(folder["index"], Queries[i]))}");
        }

        Assert.NotEmpty(theirs[0]);
    }

    private static IEnumerable<string> Ours(string index, string query)
    {
        string quoted = string.Join(' ', query.Split(' ').Select(chunk => $"\"{chunk}\""));
        var ids = new List<string>();
        for (int page = 1; ; page++)
        {
            var answer = SearchAppProcess.Run(
                "search", quoted, "--json", "--size", "100", "--page", page.ToString(CultureInfo.InvariantCulture), "--index", index).Json;
            ids.AddRange(answer.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("id").GetString()!));
            if (ids.Count >= answer.GetProperty("total").GetInt64())
            {
                return ids.Order(StringComparer.Ordinal);
            }
        }
    }

    private static void WriteArticles(string path, int count)
    {
        var random = new Random(20261122);
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false));
        for (int i = 0; i < count; i++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(5, 60)).Select(_ => Phrases[random.Next(Phrases.Length)]));
            writer.WriteLine(JsonSerializer.Serialize(new
            {
                id = $"made-{i:D4}",
                title = Phrases[random.Next(15)] + Phrases[random.Next(15)],
                text = text + "。",
                date = $"20{random.Next(10, 26)}-0{random.Next(1, 10)}-1{random.Next(10)}",
            }));
        }
    }

    private static string Java(params string[] arguments)
    {
        var start = new ProcessStartInfo("java", arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output + errors.GetAwaiter().GetResult());
        return output;
    }
}
