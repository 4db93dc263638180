using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Surveys;

/// <summary>What a site writes above or below its articles again and again, learnt from the articles themselves.</summary>
/// <remarks>
/// A paragraph among the first or last of an article counts for its site; one that stands there in enough articles of the site is taken
/// off the others, from the outside in. Copies of one text count once. Only paragraphs that stand in the source to the letter are
/// taken, so that the receipt stays exact.
/// </remarks>
internal sealed class LearntBoilerplate
{
    private const int FewestArticles = 12;
    private const double LeastShare = 0.02;
    private const int MostAtHead = 2;
    private const int MostAtTail = 4;
    private const int Shortest = 6;
    private const int Longest = 160;

    private static readonly ulong NoSite = Hash("", 0);

    // Counts of hashes, several in one where there are more: too many are counted then, never too few (Cormode, Muthukrishnan, "An improved
    // data stream summary: the count-min sketch", 2005).
    private const int SketchBits = 22;

    private readonly HashSet<ulong> _learnt = [];

    /// <summary>Learns from all articles, going through them three times so that only what stands in enough of them is held in memory.</summary>
    /// <param name="facts">All articles.</param>
    /// <param name="isFirst">Whether an article is the only one of its text, or the first of those that repeat one another.</param>
    public LearntBoilerplate(IReadOnlyCollection<ArticleFacts> facts, Func<int, bool> isFirst)
    {
        byte[] sketch = Sketch(facts, isFirst);
        Dictionary<ulong, (int Count, ulong Site)> counts = Counts(facts, isFirst, sketch);
        Dictionary<ulong, int> articles = counts.Values.Select(edge => edge.Site).Distinct().ToDictionary(site => site, _ => 0);
        foreach (ArticleFacts article in First(facts, isFirst))
        {
            ref int count = ref CollectionsMarshal.GetValueRefOrNullRef(articles, article.Site);
            if (!Unsafe.IsNullRef(ref count))
            {
                count++;
            }
        }

        _learnt.UnionWith(counts.Where(edge => edge.Value.Count >= articles[edge.Value.Site] * LeastShare).Select(edge => edge.Key));
    }

    /// <summary>An article's outer paragraphs that may be a frame.</summary>
    public static FrameCandidate[] EdgesOf(Article article)
    {
        ulong site = SiteOf(article);
        var edges = new List<FrameCandidate>();
        int count = site == NoSite ? 0 : article.Paragraphs.Count;
        for (int i = 0; i < count; i++)
        {
            string text = article.Paragraphs[i];
            if ((i < MostAtHead || i >= count - MostAtTail) && CanBeFrame(text))
            {
                edges.Add(new FrameCandidate(i, FrameRemoval.StartOf(article, i), Hash(text, site)));
            }
        }

        return [.. edges];
    }

    /// <summary>The site that an article's frame is of: the host of its address, else the folder it lies in, else who published it.</summary>
    public static ulong SiteOf(Article article)
    {
        int folder = article.Id.Value.LastIndexOf('/');
        return Hash(
            Uri.TryCreate(article.Url, UriKind.Absolute, out Uri? address) ? address.Host
                : folder > 0 ? article.Id.Value[..folder]
                : article.Source ?? "",
            0);
    }

    /// <summary>How much of an article is frame; none where nothing would be left of it.</summary>
    public Frame Find(ArticleFacts article)
    {
        int first = 0;
        int end = article.Paragraphs;
        while (first < Math.Min(end, MostAtHead) && IsLearnt(article, first))
        {
            first++;
        }

        while (end > Math.Max(first, article.Paragraphs - MostAtTail) && IsLearnt(article, end - 1))
        {
            end--;
        }

        return first >= end ? default : new Frame((byte)first, (byte)(article.Paragraphs - end));
    }

    private static byte[] Sketch(IReadOnlyCollection<ArticleFacts> facts, Func<int, bool> isFirst)
    {
        byte[] sketch = new byte[1 << SketchBits];
        foreach (ulong edge in First(facts, isFirst).SelectMany(EdgesOnce))
        {
            ref byte count = ref sketch[InSketch(edge)];
            count = (byte)Math.Min(count + 1, byte.MaxValue);
        }

        return sketch;
    }

    // Of those that stand in enough articles, with the site they are of.
    private static Dictionary<ulong, (int Count, ulong Site)> Counts(IReadOnlyCollection<ArticleFacts> facts, Func<int, bool> isFirst, byte[] sketch)
    {
        var counts = new Dictionary<ulong, (int Count, ulong Site)>();
        foreach (ArticleFacts article in First(facts, isFirst))
        {
            foreach (ulong edge in EdgesOnce(article).Where(edge => sketch[InSketch(edge)] >= FewestArticles))
            {
                counts[edge] = (counts.GetValueOrDefault(edge).Count + 1, article.Site);
            }
        }

        foreach (ulong edge in counts.Where(edge => edge.Value.Count < FewestArticles).Select(edge => edge.Key).ToArray())
        {
            counts.Remove(edge);
        }

        return counts;
    }

    private static IEnumerable<ArticleFacts> First(IReadOnlyCollection<ArticleFacts> facts, Func<int, bool> isFirst) => facts.Where((_, number) => isFirst(number));

    // Twice in one article is once.
    private static IEnumerable<ulong> EdgesOnce(ArticleFacts article) => article.Edges.Select(edge => edge.Hash).Distinct();

    private static int InSketch(ulong edge) => (int)((edge * 0x9E3779B97F4A7C15) >> (64 - SketchBits));

    private bool IsLearnt(ArticleFacts article, int paragraph)
    {
        foreach (FrameCandidate edge in article.Edges)
        {
            if (edge.Paragraph == paragraph)
            {
                return edge.Start >= 0 && _learnt.Contains(edge.Hash);
            }
        }

        return false;
    }

    // Headings and notes of adoption repeat in laws and reports, and are theirs.
    private static bool CanBeFrame(string paragraph) =>
        paragraph.Length is >= Shortest and <= Longest && paragraph[0] is not ('#' or '第') && !paragraph.Contains('年', StringComparison.Ordinal);

    // FNV-1a over the folded characters.
    private static ulong Hash(string text, ulong seed)
    {
        ulong hash = 0xCBF29CE484222325 ^ seed;
        foreach (char c in text)
        {
            hash = (hash ^ Folded.Of(c)) * 0x100000001B3;
        }

        return hash;
    }
}
