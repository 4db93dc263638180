using SearchApp.Corpus.Characters;
using SearchApp.Corpus.Cleaning;

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

    private readonly HashSet<ulong> _learnt = [];

    /// <summary>Hashes of an article's outer paragraphs together with its site, each once.</summary>
    public static ulong[] EdgesOf(Article article)
    {
        ulong site = SiteOf(article);
        return site == NoSite ? [] : [.. Edges(article.Paragraphs.Count).Select(i => article.Paragraphs[i]).Where(CanBeFrame).Select(text => Hash(text, site)).Distinct()];
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

    /// <summary>Learns. Called once, with all articles.</summary>
    /// <param name="facts">All articles.</param>
    /// <param name="isFirst">Whether an article is the only one of its text, or the first of those that repeat one another.</param>
    public void Learn(IReadOnlyList<ArticleFacts> facts, Func<int, bool> isFirst)
    {
        var articles = new Dictionary<ulong, int>();
        var counts = new Dictionary<ulong, (int Count, ulong Site)>();
        for (int number = 0; number < facts.Count; number++)
        {
            if (!isFirst(number))
            {
                continue;
            }

            ulong site = facts[number].Site;
            articles[site] = articles.GetValueOrDefault(site) + 1;
            foreach (ulong edge in facts[number].Edges)
            {
                counts[edge] = (counts.GetValueOrDefault(edge).Count + 1, site);
            }
        }

        foreach ((ulong edge, (int count, ulong site)) in counts)
        {
            if (count >= FewestArticles && count >= articles[site] * LeastShare)
            {
                _learnt.Add(edge);
            }
        }
    }

    /// <summary>The article without what was learnt; itself where nothing is to be taken off, or nothing would be left.</summary>
    public Article Strip(Article article)
    {
        ulong site = SiteOf(article);
        int first = 0;
        int end = article.Paragraphs.Count;
        while (first < Math.Min(end, MostAtHead) && IsLearnt(article, first, site))
        {
            first++;
        }

        while (end > Math.Max(first, article.Paragraphs.Count - MostAtTail) && IsLearnt(article, end - 1, site))
        {
            end--;
        }

        int[] removed = [.. Enumerable.Range(0, first), .. Enumerable.Range(end, article.Paragraphs.Count - end)];
        if (removed.Length == 0 || first >= end)
        {
            return article;
        }

        CleaningReceipt receipt = article.Receipt;
        foreach (int paragraph in removed)
        {
            receipt = Without(receipt, article.ParagraphSpans[paragraph], article.Paragraphs[paragraph]);
        }

        return article with
        {
            Paragraphs = [.. article.Paragraphs.Skip(first).Take(end - first)],
            ParagraphSpans = [.. article.ParagraphSpans.Skip(first).Take(end - first)],
            Receipt = receipt,
        };
    }

    private static IEnumerable<int> Edges(int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (i < MostAtHead || i >= count - MostAtTail)
            {
                yield return i;
            }
        }
    }

    private bool IsLearnt(Article article, int paragraph, ulong site)
    {
        string text = article.Paragraphs[paragraph];
        return CanBeFrame(text) && paragraph < article.ParagraphSpans.Count && article.ParagraphSpans[paragraph].Length == text.Length
            && _learnt.Contains(Hash(text, site));
    }

    // Headings and notes of adoption repeat in laws and reports, and are theirs.
    private static bool CanBeFrame(string paragraph) =>
        paragraph.Length is >= Shortest and <= Longest && paragraph[0] is not ('#' or '第') && !paragraph.Contains('年', StringComparison.Ordinal);

    // Takes a span out of the kept ones.
    private static CleaningReceipt Without(CleaningReceipt receipt, TextSpan span, string text)
    {
        var kept = new List<TextSpan>(receipt.Kept.Count + 1);
        string? keptText = receipt.KeptText;
        int before = 0;
        foreach (TextSpan piece in receipt.Kept)
        {
            if (span.Start < piece.Start || span.End > piece.End)
            {
                kept.Add(piece);
                before += piece.Length;
                continue;
            }

            keptText = keptText?.Remove(before + span.Start - piece.Start, span.Length);

            if (span.Start > piece.Start)
            {
                kept.Add(new TextSpan(piece.Start, span.Start));
            }

            if (span.End < piece.End)
            {
                kept.Add(new TextSpan(span.End, piece.End));
            }
        }

        RemovalRule rule = RemovalRule.Learnt;
        var removed = receipt.Removed.Append(new RemovedBlock(rule.Id, rule.Reason, span.Start, span.End, text)).OrderBy(block => block.Start).ToList();
        return receipt with { Kept = kept, Removed = removed, KeptText = keptText };
    }

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
