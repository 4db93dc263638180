using System.Buffers;
using SearchApp.Corpus.Characters;
using SearchApp.Corpus.Metadata.People;

namespace SearchApp.Corpus.Metadata;

/// <summary>Finds the public bodies that act in a text, by any of their names; each under its full present name.</summary>
internal static class IssuingBodyFinder
{
    private const int MostBodies = 30;
    private const int LongestScan = 20_000;
    private const int LongestRegion = 11;
    private const string Government = "人民政府";
    private const string ShortGovernment = "政府";
    private const string Office = "办公厅";

    private static readonly Dictionary<string, string> Names = Load();
    private static readonly SearchValues<string> AnyName = SearchValues.Create([.. Names.Keys, ShortGovernment, Government], StringComparison.Ordinal);
    private static readonly string[] LongestFirst = [.. Names.Keys.OrderByDescending(name => name.Length)];
    private static readonly ILookup<char, string> ByFirst = LongestFirst.ToLookup(name => name[0]);

    private static readonly string[] National = ["国务院", "国家", "国办", "国新办", "国台办", "全国", "中国", "中共", "中央", "中华", "最高", "中纪", "中组", "中宣"];

    // What may stand before a name in a sentence.
    private const string Before = "由据经和与及同向对按从在以为至受并日将的是,";

    /// <summary>The bodies, each once, in order of first mention.</summary>
    /// <param name="texts">Folded texts, one after another.</param>
    public static IReadOnlyList<string> Find(params ReadOnlySpan<string> texts)
    {
        var bodies = new List<string>();
        foreach (string text in texts)
        {
            Add(bodies, text);
        }

        return bodies;
    }

    private static void Add(List<string> bodies, string text)
    {
        int end = Math.Min(text.Length, LongestScan);
        for (int at = 0; at < end && bodies.Count < MostBodies;)
        {
            int found = text.AsSpan(at, end - at).IndexOfAny(AnyName);
            if (found < 0)
            {
                return;
            }

            at += found;
            (string? body, int length) = Read(text, at);
            if (body is not null && !bodies.Contains(body, StringComparer.Ordinal))
            {
                bodies.Add(body);
            }

            at += length;
        }
    }

    private static (string? Body, int Length) Read(string text, int at)
    {
        if (text.AsSpan(at).StartsWith(Government, StringComparison.Ordinal))
        {
            return (LocalGovernment(text, at, Government.Length), Government.Length);
        }

        // 无锡市政府
        if (text.AsSpan(at).StartsWith(ShortGovernment, StringComparison.Ordinal))
        {
            bool isOfRegion = at >= 3 && "省市县区州盟旗".Contains(text[at - 1], StringComparison.Ordinal);
            return (isOfRegion ? LocalGovernment(text, at, ShortGovernment.Length) : null, ShortGovernment.Length);
        }

        string name = ByFirst[text[at]].First(name => text.AsSpan(at).StartsWith(name, StringComparison.Ordinal));
        bool isOfOffice = HoldsOffice(text, at + name.Length);
        bool goesOn = at + name.Length < text.Length && text[at + name.Length] == '门';
        return (goesOn || isOfOffice || !Stands(text, at, name) ? null : Names[name], name.Length);
    }

    // 国务院总理, 外交部发言人, 中共中央政治局常委: the person acts, not the body; 中央纪委六次全会: neither does.
    private static bool HoldsOffice(string text, int at)
    {
        at += text.AsSpan(at).StartsWith("政治局") || text.AsSpan(at).StartsWith("书记处") ? 3 : 0;
        if (at + 3 < text.Length && text.AsSpan(at + 1).StartsWith("次全会"))
        {
            return true;
        }

        for (int end = at + 2; end <= Math.Min(text.Length, at + 5); end++)
        {
            if (Offices.LengthEndingAt(text, end) == end - at)
            {
                return true;
            }
        }

        return false;
    }

    // 省发改委, 英国央行, 韩国外交部: a name that does not say of which country stands for the state's body only by itself.
    private static bool Stands(string text, int at, string name) =>
        at == 0 || !Han.Is(text[at - 1]) || Array.Exists(National, prefix => name.StartsWith(prefix, StringComparison.Ordinal))
        || Before.Contains(text[at - 1], StringComparison.Ordinal) || text.AsSpan(0, at).EndsWith("中国") || text.AsSpan(0, at).EndsWith("我国");

    // 广东省人民政府办公厅: named by the region that it is of.
    private static string? LocalGovernment(string text, int at, int written)
    {
        for (int length = Math.Min(at, LongestRegion); length >= 2; length--)
        {
            string name = text.Substring(at - length, length);
            if (RegionTable.BestOf(RegionTable.Shared.Named(name)) is { } region && region.Name == name && (RegionTable.Level(region) < 2 || at == length || !Han.Is(text[at - length - 1])))
            {
                bool isOffice = text.AsSpan(at + written).StartsWith(Office, StringComparison.Ordinal);
                return region.Name + Government + (isOffice ? Office : "");
            }
        }

        return null;
    }

    private static Dictionary<string, string> Load()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in EmbeddedText.Lines("bodies.txt"))
        {
            string[] row = line.Split(' ');
            foreach (string name in row)
            {
                names.Add(name, row[0]);
            }
        }

        return names;
    }
}
