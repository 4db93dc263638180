using SearchApp.Testing;

namespace SearchApp.EndToEnd.Tests.Documents;

/// <summary>A clone of what is committed, as a newcomer has it, and small collections beside it; made where a long run is asked for.</summary>
public sealed class FreshClone : IDisposable
{
    private static readonly string[] Collections = ["cofacts_trad", "dxy_news", "laws", "gov_reports", "crud_rag", "xwlb_full", "ncp_policies", "chinanews"];
    private static readonly string[] Words = ["疫苗", "接种", "会议", "防控", "工作", "全省", "经济", "发展", "学校", "企业", "医院", "农村", "环境", "交通", "改革", "开放"];

    private readonly TempFolder _folder = new();
    private readonly Lazy<string> _path;

    public FreshClone() => _path = new Lazy<string>(Clone);

    /// <summary>The clone's root.</summary>
    public string Path => _path.Value;

    /// <summary>A file or folder beside it. corpus.jsonl, news.jsonl.gz and relevance/query_log.jsonl are made-up articles and queries.</summary>
    public string this[string name] => _folder[name];

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private string Clone()
    {
        var cloned = Shell.Run($"git clone --quiet '{Repository.Root}' clone", _folder.Path);
        Assert.True(cloned.ExitCode == 0, cloned.Output);
        Directory.CreateDirectory(_folder["relevance"]);
        var random = new Random(5);
        File.WriteAllLines(_folder["corpus.jsonl"], Enumerable.Range(0, 60 * Collections.Length).Select(n => Article(n, random)));
        File.WriteAllLines(_folder["queries.txt"], Words.Select(word => word + " " + Words[random.Next(Words.Length)]));
        File.WriteAllLines(_folder["relevance/query_log.jsonl"], Words.Select((word, n) => $$"""{"_id":"{{n}}","text":"{{word}}"}"""));
        var packed = Shell.Run("gzip -k corpus.jsonl && mv corpus.jsonl.gz news.jsonl.gz", _folder.Path);
        Assert.True(packed.ExitCode == 0, packed.Output);
        return _folder["clone"];
    }

    private static string Article(int n, Random random)
    {
        string text = string.Concat(Enumerable.Range(0, 14).Select(_ => Sentence(random)));
        return $$"""{"id":"{{n}}","corpus":"{{Collections[n % Collections.Length]}}","title":"{{Phrase(random)}}{{Phrase(random)}}{{Phrase(random)}}","text":"{{text}}","date":"2021-{{(n % 12) + 1:D2}}-01","tags":["{{Words[n % 16]}}","{{Words[(n + 3) % 16]}}","{{Words[(n + 5) % 16]}}","{{Words[(n + 7) % 16]}}"]}""";
    }

    private static string Sentence(Random random) => $"第三条 {string.Join('，', Enumerable.Range(0, 6).Select(_ => Phrase(random)))}。";

    private static string Phrase(Random random) => Words[random.Next(Words.Length)] + Words[random.Next(Words.Length)];
}
