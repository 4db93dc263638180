using System.Globalization;
using System.Text.Json;

namespace SearchApp.Search.Tests.Updating;

/// <summary>
/// A folder of articles that say something of one another, and that changes at random: copies with small edits come and go, undated pages get other
/// neighbours, and a site's slogan is written below so many articles, or below too few for a frame.
/// </summary>
internal sealed class TalkingSource(string folder, int seed)
{
    private const int MostPages = 36;
    private const int MostRecords = 24;

    private static readonly string[] Slogans =
        ["镜头对准每一条平凡的街道，记录每一位认真生活的人。", "扫一扫关注本站，更多服务在这里等候大家前来。", "走基层看变化系列报道，今天带您走进示例城区。"];

    private static readonly string[] Sources = ["示例日报", "新华社", "示例网"];

    private readonly Random _random = new(seed);
    private readonly FileStamps _stamps = new();

    /// <summary>The folder.</summary>
    public string Folder => folder;

    /// <summary>Makes a few changes, now and then many.</summary>
    public void Change()
    {
        Directory.CreateDirectory(Path.Combine(folder, "site"));
        bool isFirst = !File.Exists(Records);
        int changes = isFirst ? MostPages : _random.Next(4) == 0 ? _random.Next(8, 20) : _random.Next(1, 4);
        for (int i = 0; i < changes; i++)
        {
            string page = Path.Combine(folder, "site", string.Create(CultureInfo.InvariantCulture, $"{_random.Next(MostPages):D3}.txt"));
            switch (_random.Next(8))
            {
                case 0 when !isFirst:
                    File.Delete(page);
                    break;
                case 1 when File.Exists(page):
                    File.SetLastWriteTimeUtc(page, File.GetLastWriteTimeUtc(page).AddSeconds(_random.Next(-50, 50)));
                    break;
                case 2 when File.Exists(page):
                    File.Move(page, Path.Combine(folder, "site", string.Create(CultureInfo.InvariantCulture, $"{_random.Next(MostPages):D3}.txt")), overwrite: true);
                    break;
                case 3 when !isFirst:
                    Write(page, Page());
                    break;
                case 4 when File.Exists(Records):
                    ChangeRecords();
                    break;
                default:
                    Write(page, Page());
                    break;
            }
        }

        if (isFirst)
        {
            Write(Records, [.. Enumerable.Range(0, MostRecords).Select(_ => Record() + "\n")]);
        }
    }

    private string Records => Path.Combine(folder, "records.jsonl");

    private void ChangeRecords()
    {
        List<string> lines = [.. File.ReadAllLines(Records)];
        if (lines.Count > MostRecords || _random.Next(3) == 0)
        {
            lines.RemoveAt(_random.Next(lines.Count));
        }

        // In another place the same records have other numbers.
        lines.Insert(_random.Next(lines.Count + 1), Record());
        (int a, int b) = (_random.Next(lines.Count), _random.Next(lines.Count));
        (lines[a], lines[b]) = (lines[b], lines[a]);
        Write(Records, [.. lines.Select(static line => line + "\n")]);
    }

    private void Write(string path, params string[] parts)
    {
        File.WriteAllText(path, string.Concat(parts));
        _stamps.Stamp(path);
    }

    private string Page()
    {
        int day = _random.Next(1, 28);
        string date = _random.Next(3) switch
        {
            0 => $"发布时间：2021-04-{day:D2}",
            1 => $"发布时间：04-{day:D2}",
            _ => $"发布时间：202{_random.Next(3)}-0{_random.Next(1, 9)}-{day:D2}",
        };
        string head = _random.Next(3) == 0 ? Slogans[2] + "\n\n" : "";
        string foot = _random.Next(6) switch { 0 or 1 or 2 => $"\n\n{Slogans[0]}\n", 3 => $"\n\n{Slogans[1]}\n\n{Slogans[0]}\n", _ => "\n" };
        return $"示例市召开第{_random.Next(30)}次会议\n{date} 来源：{Sources[_random.Next(Sources.Length)]}\n\n{head}{Text()}\n\n据介绍，第{_random.Next(9)}批项目正在推进。{foot}";
    }

    private string Record() => JsonSerializer.Serialize(new
    {
        id = _random.Next(6) == 0 ? null : $"r{_random.Next(60)}",
        title = $"示例市召开第{_random.Next(30)}次会议",
        text = Text() + (_random.Next(2) == 0 ? "\n" + Slogans[0] : ""),
        date = _random.Next(4) == 0 ? $"04-{_random.Next(1, 28):D2}" : $"2021-04-{_random.Next(1, 28):D2}",
        source = Sources[_random.Next(Sources.Length)],
    });

    // One of a few texts, as it is or with a small change; or one of its own.
    private string Text()
    {
        int text = _random.Next(2) == 0 ? _random.Next(1000, 2000) : _random.Next(6);
        string body = string.Concat(Enumerable.Range(0, 8).Select(sentence => Sentence(text, sentence)));
        return _random.Next(4) switch
        {
            0 => $"本报讯（记者示例）{body}",
            1 => body.Replace("工作", "事项", StringComparison.Ordinal),
            2 => body + $"会议还听取了其他{_random.Next(3)}项汇报。",
            _ => body,
        };
    }

    private static string Sentence(int text, int sentence) =>
        string.Concat(Enumerable.Range(0, 20).Select(i => (char)('一' + (((text * 737) + (sentence * 911) + (i * 211)) % 9000)))) + (sentence == 3 ? "有关工作，" : "，");
}
