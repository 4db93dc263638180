using System.Globalization;
using System.Text.Json;

namespace SearchApp.Search.Tests.Updating;

/// <summary>A folder of articles that changes at random: files come, go, grow, are touched, moved, and fight over ids.</summary>
internal sealed class ChangingSource(string folder, int seed)
{
    private static readonly string[] Phrases =
    [
        "省政府召开会议", "推进疫苗接种工作", "加强安全生产监管", "优化营商环境", "防汛物资调度", "乡村振兴", "绿色发展", "教育改革", "，", "。",
    ];

    private static readonly string[] Names =
    [
        "a.txt", "b.jsonl", "c/d.json", "c/e.txt", "c-1.txt", "z.jsonl", "m.html", "n.csv", "empty.txt", "broken.json",
    ];

    private readonly Random _random = new(seed);
    private readonly FileStamps _stamps = new();

    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>Makes one to four changes.</summary>
    public void Change()
    {
        Directory.CreateDirectory(folder);
        for (int i = _random.Next(1, 5); i > 0; i--)
        {
            string path = Path.Combine(folder, Names[_random.Next(Names.Length)]);
            switch (_random.Next(6))
            {
                case 0 when File.Exists(path):
                    File.Delete(path);
                    break;
                case 1 when File.Exists(path):
                    File.SetLastWriteTimeUtc(path, File.GetLastWriteTimeUtc(path).AddSeconds(_random.Next(-50, 50)));
                    break;
                case 2 when File.Exists(path):
                    File.Move(path, Path.Combine(folder, $"moved{_random.Next(3)}{Path.GetExtension(path)}"), overwrite: true);
                    break;
                case 3 when path.EndsWith(".jsonl", StringComparison.Ordinal):
                    File.AppendAllText(path, Record() + "\n");
                    _stamps.Stamp(path);
                    break;
                default:
                    Write(path);
                    break;
            }
        }

        // A source is never quite empty: that is refused.
        File.WriteAllText(Path.Combine(folder, "always.txt"), "省政府工作报告\n\n今年推进绿色发展。\n");
    }

    private void Write(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, Path.GetExtension(path) switch
        {
            ".jsonl" => string.Concat(Enumerable.Range(0, _random.Next(1, 6)).Select(_ => Record() + "\n")),
            ".json" => Path.GetFileName(path) == "broken.json" ? "{\"text\":" : Record(),
            ".html" => $"<html><title>{Text(2)}</title><body><p>{Text(12)}</p><p>{Text(12)}</p></body></html>",
            ".csv" => $"id,title,text\n{_random.Next(9)},{Text(2)},{Text(9)}\n",
            _ => Path.GetFileName(path) == "empty.txt" ? "" : $"{Text(2)}\n\n{Text(20)}\n\n{Text(20)}\n",
        });
        _stamps.Stamp(path);
    }

    private string Record() => JsonSerializer.Serialize(new
    {
        id = _random.Next(4) == 0 ? null : _random.Next(9).ToString(CultureInfo.InvariantCulture),
        title = Text(2),
        text = Text(_random.Next(1, 30)),
        date = $"202{_random.Next(3)}-0{_random.Next(1, 4)}-11",
        region = _random.Next(2) == 0 ? "广东" : "重庆",
        source = $"来源{_random.Next(3)}",
    });

    private string Text(int phrases) => string.Concat(Enumerable.Range(0, phrases).Select(_ => Phrases[_random.Next(Phrases.Length)]));
}
