using System.Text.Json;
using System.Text.RegularExpressions;
using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Commands;

public sealed partial class SearchCommandTests(SeedIndex index) : IClassFixture<SeedIndex>
{
    private const string Guangdong = "000_45d9ac9911673ab2.txt";
    private const string Chongqing = "002_3fc0bf05c3707431.txt";

    [Theory]
    [InlineData("疫苗接种", "", 2)]
    [InlineData("疫苗接種", "", 2)]
    [InlineData("疫苗接种", "--region 广东", 1)]
    [InlineData("疫苗接种", "--region 440000", 1)]
    [InlineData("疫苗接种", "--region 重庆", 1)]
    [InlineData("疫苗接种", "--from 2021-06-01 --to 2021-06-30", 1)]
    [InlineData("疫苗接种", "--from 2021-06-02", 0)]
    [InlineData("疫苗接种", "--from 2021-06 --to 2021-06", 1)]
    [InlineData("疫苗接种", "--from 2021年 --to 2021年6月", 1)]
    [InlineData("疫苗接种", "--from 2022 --to 2021", 1)]
    [InlineData("疫苗接种", "--to 2020", 0)]
    [InlineData("调度", "", 1)]
    [InlineData("調度", "", 1)]
    [InlineData("動態", "", 0)]
    [InlineData("接种 NOT 龙舟水", "", 1)]
    [InlineData("屏", "", 2)]
    public void A_query_finds_as_many_articles_as_it_should(string query, string options, int total)
    {
        var search = Search(query, options);

        Assert.Equal(total, search.Json.GetProperty("total").GetInt64());
        Assert.Equal(total == 0 ? 1 : 0, search.ExitCode);
    }

    [Fact]
    public void The_region_filter_keeps_the_article_of_that_region()
    {
        var hit = Search("疫苗接种", "--region 广东").Json.GetProperty("hits")[0];

        Assert.Equal(Guangdong, hit.GetProperty("id").GetString());
        Assert.Equal("2021-06-01", hit.GetProperty("date").GetString());
        Assert.Equal("day", hit.GetProperty("datePrecision").GetString());
        Assert.Equal("440000", hit.GetProperty("region").GetProperty("code").GetString());
        Assert.Equal("本網", hit.GetProperty("source").GetString());
    }

    [Fact]
    public void An_article_without_a_year_says_so()
    {
        var hit = Search("陳敏爾", "").Json.GetProperty("hits")[0];

        Assert.Equal(Chongqing, hit.GetProperty("id").GetString());
        Assert.Equal("--04-07", hit.GetProperty("date").GetString());
        Assert.Equal("none", hit.GetProperty("datePrecision").GetString());
    }

    [Theory]
    [InlineData("调度")]
    [InlineData("調度")]
    public void Marks_point_into_the_text_as_stored(string query)
    {
        var marked = Search(query, "").Json.GetProperty("hits")[0].GetProperty("snippets").EnumerateArray()
            .SelectMany(snippet => Marked(snippet)).ToList();

        Assert.NotEmpty(marked);
        Assert.All(marked, text => Assert.Equal("調度", text));
    }

    [Fact]
    public void Facet_counts_ignore_their_own_selection()
    {
        var facets = Search("疫苗接种", "--region 广东").Json.GetProperty("facets");

        Assert.Equal(
            ["440000:1:True", "500000:1:False"],
            facets.GetProperty("region").EnumerateArray().Select(Describe).Where(v => !v.StartsWith("unknown", StringComparison.Ordinal)));
        Assert.Contains("2021-06:1:False", facets.GetProperty("month").EnumerateArray().Select(Describe));
    }

    [Theory]
    [InlineData("疫苗接种", Guangdong, "", true)]
    [InlineData("龙舟水", Chongqing, "", false)]
    [InlineData("疫苗接种", Chongqing, "--region 广东", false)]
    public void An_explanation_agrees_with_the_search(string query, string id, string options, bool matches)
    {
        var explain = SearchAppProcess.Run(
            ["explain", query, id, "--json", "--index", index.Folder, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(matches ? 0 : 1, explain.ExitCode);
        Assert.Equal(matches, explain.Json.GetProperty("matched").GetBoolean());
        Assert.Equal(matches, explain.Json.GetProperty("failing").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public void What_is_related_to_a_question_that_no_article_answers_is_found_and_said_so()
    {
        const string Question = "省长在省疾控中心怎样部署学校开学";
        var json = Search(Question, "").Json;
        var search = SearchAppProcess.Run("search", Question, "--index", index.Folder);
        var explain = SearchAppProcess.Run("explain", Question, Guangdong, "--index", index.Folder);

        string note = json.GetProperty("query").GetProperty("relatedNote").GetString()!;
        Assert.Equal(Guangdong, Assert.Single(json.GetProperty("hits").EnumerateArray()).GetProperty("id").GetString());
        Assert.StartsWith("没有文章符合这个查询", note, StringComparison.Ordinal);
        Assert.Equal((0, 0), (search.ExitCode, explain.ExitCode));
        Assert.StartsWith(note, search.Errors, StringComparison.Ordinal);
        Assert.Contains(note, explain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_lines_are_those_that_programs_get_and_the_terminal_wraps_them()
    {
        if (!File.Exists("/usr/bin/script"))
        {
            Assert.Skip("/usr/bin/script, which gives a program a terminal, is not there.");
        }

        string[] search = ["search", "疫苗接种", "--index", index.Folder];
        var piped = SearchAppProcess.Start(search);
        var onTerminal = SearchAppProcess.Start(search);
        onTerminal.FileName = "/usr/bin/script";
        onTerminal.ArgumentList.Clear();
        string command = string.Join(' ', piped.ArgumentList.Prepend("dotnet").Select(argument => $"'{argument}'"));
        foreach (string argument in (string[])["-qec", "stty cols 80; " + command, "/dev/null"])
        {
            onTerminal.ArgumentList.Add(argument);
        }

        string shown = ControlSequence().Replace(SearchAppProcess.Run(onTerminal).Output, "").ReplaceLineEndings("\n");
        string[] expected = SearchAppProcess.Run(piped).Output.Split('\n');
        Assert.True(expected.Max(line => line.Length) > 80);
        Assert.Equal(expected[1..], shown.Split('\n')[1..]);
    }

    [Fact]
    public void An_article_that_none_is_like_is_code_1_and_a_sentence_says_so()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["news.jsonl"], """
            {"_id":"1","title":"铁路临客免费运送滞留游客","text":"强降雨导致景区电力中断，铁路部门加开临客。"}
            {"_id":"2","title":"疫苗接种","text":"社区卫生服务中心有序推进疫苗接种工作。"}
            """);
        SearchAppProcess.Run("rebuild", "--source", folder["news.jsonl"], "--index", folder["index"]);
        var similar = SearchAppProcess.Run("similar", "1", "--json", "--index", folder["index"]);

        Assert.Equal(1, similar.ExitCode);
        Assert.Equal(0, similar.Json.GetArrayLength());
        Assert.Contains("No other article is enough like it.", similar.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_index_is_code_5_and_says_what_to_run()
    {
        var search = SearchAppProcess.Run("search", "疫苗", "--index", Path.Combine(index.Folder, "nowhere"));

        Assert.Equal(5, search.ExitCode);
        Assert.Contains("searchapp rebuild", search.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_date_is_code_2_and_says_how_to_write_one()
    {
        var search = SearchAppProcess.Run("search", "疫苗", "--from", "gestern");

        Assert.Equal(2, search.ExitCode);
        Assert.Contains("2021-06-01, 2021-06 or 2021", search.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("亚特兰蒂斯")]
    [InlineData("-亚特兰蒂斯")]
    public void A_region_that_is_none_is_code_2_and_lets_nothing_through(string region)
    {
        var search = SearchAppProcess.Run("search", "疫苗", $"--region={region}", "--index", index.Folder);

        Assert.Equal(2, search.ExitCode);
        Assert.Empty(search.Output);
        Assert.Contains("There is no region '亚特兰蒂斯'", search.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--size", "101", "at most 100")]
    [InlineData("--size", "0", "at least 1")]
    [InlineData("--page", "0", "at least 1")]
    public void A_page_that_cannot_be_is_code_2(string option, string value, string said)
    {
        var search = SearchAppProcess.Run("search", "疫苗", option, value, "--index", index.Folder);

        Assert.Equal(2, search.ExitCode);
        Assert.Contains(said, search.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_option_is_code_2() => Assert.Equal(2, SearchAppProcess.Run("search", "疫苗", "--no-such-option").ExitCode);

    [GeneratedRegex(@"\x1b(\[[0-9;?]*[A-Za-z]|[=>])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ControlSequence();

    private static string Describe(JsonElement value) =>
        $"{value.GetProperty("value").GetString()}:{value.GetProperty("count").GetInt64()}:{value.GetProperty("selected").GetBoolean()}";

    private static IEnumerable<string> Marked(JsonElement snippet)
    {
        string text = snippet.GetProperty("text").GetString()!;
        return snippet.GetProperty("marks").EnumerateArray().Select(mark => text[mark[0].GetInt32()..mark[1].GetInt32()]);
    }

    private SearchAppProcess Search(string query, string options) =>
        SearchAppProcess.Run(["search", query, "--json", "--index", index.Folder, .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
}
