using SearchApp.Corpus.Cleaning;

namespace SearchApp.Corpus.Surveys;

/// <summary>Takes a site's frame off an article, with a receipt, and puts it on again exactly.</summary>
internal static class FrameRemoval
{
    /// <summary>Where a paragraph stands in the source to the letter, within one kept span; -1 where it does not.</summary>
    public static int StartOf(Article article, int paragraph)
    {
        if (paragraph >= article.ParagraphSpans.Count || article.ParagraphSpans[paragraph] is var span && span.Length != article.Paragraphs[paragraph].Length)
        {
            return -1;
        }

        return Joined(article.Receipt.Kept).Any(kept => kept.Start <= span.Start && span.End <= kept.End) ? span.Start : -1;
    }

    /// <summary>The article without its frame; kept spans that touch are one.</summary>
    /// <param name="article">The article, whole.</param>
    /// <param name="facts">What is known of it.</param>
    /// <param name="frame">How much is frame.</param>
    public static Article Take(Article article, ArticleFacts facts, Frame frame)
    {
        IReadOnlyList<TextSpan> kept = Joined(article.Receipt.Kept);
        if (frame == default)
        {
            return kept.Count == article.Receipt.Kept.Count ? article : article with { Receipt = article.Receipt with { Kept = kept } };
        }

        int end = article.Paragraphs.Count - frame.Tail;
        string? keptText = article.Receipt.KeptText;
        var removed = new List<RemovedBlock>(article.Receipt.Removed);
        foreach (FrameCandidate edge in facts.Edges)
        {
            if (edge.Paragraph < frame.Head || edge.Paragraph >= end)
            {
                string text = article.Paragraphs[edge.Paragraph];
                keptText = keptText?.Remove(OffsetOf(edge.Start, kept), text.Length);
                kept = Without(kept, new TextSpan(edge.Start, edge.Start + text.Length));
                removed.Add(new RemovedBlock(RemovalRule.Learnt.Id, RemovalRule.Learnt.Reason, edge.Start, edge.Start + text.Length, text));
            }
        }

        return article with
        {
            Paragraphs = [.. article.Paragraphs.Skip(frame.Head).Take(end - frame.Head)],
            ParagraphSpans = [.. article.ParagraphSpans.Skip(frame.Head).Take(end - frame.Head)],
            Receipt = article.Receipt with { Kept = kept, Removed = [.. removed.OrderBy(block => block.Start)], KeptText = keptText },
        };
    }

    /// <summary>The article with its frame.</summary>
    /// <param name="article">What <see cref="Take"/> made.</param>
    /// <param name="facts">What is known of the article, whole.</param>
    /// <param name="frame">What was taken off.</param>
    public static Article Restore(Article article, ArticleFacts facts, Frame frame)
    {
        if (frame == default)
        {
            return article;
        }

        Dictionary<int, RemovedBlock> taken = article.Receipt.Removed.Where(IsFrame).ToDictionary(block => block.Start);
        IReadOnlyList<TextSpan> kept = article.Receipt.Kept;
        string? keptText = article.Receipt.KeptText;
        foreach (RemovedBlock block in taken.Values.OrderBy(block => block.Start))
        {
            keptText = keptText?.Insert(OffsetOf(block.Start, kept), block.Text);
            kept = Joined([.. kept.Append(new TextSpan(block.Start, block.End)).OrderBy(span => span.Start)]);
        }

        return article with
        {
            Paragraphs = [.. Texts(0, frame.Head), .. article.Paragraphs, .. Texts(facts.Paragraphs - frame.Tail, facts.Paragraphs)],
            Receipt = article.Receipt with
            {
                Kept = kept,
                Removed = [.. article.Receipt.Removed.Where(block => !IsFrame(block))],
                KeptText = keptText,
            },
        };

        IEnumerable<string> Texts(int from, int to) =>
            facts.Edges.Where(edge => edge.Paragraph >= from && edge.Paragraph < to).Select(edge => taken[edge.Start].Text);
    }

    private static bool IsFrame(RemovedBlock block) => block.Rule == RemovalRule.Learnt.Id;

    // Where a place of the source is in the kept text.
    private static int OffsetOf(int place, IReadOnlyList<TextSpan> kept) => kept.Sum(span => Math.Max(0, Math.Min(span.End, place) - span.Start));

    private static IReadOnlyList<TextSpan> Joined(IReadOnlyList<TextSpan> spans)
    {
        var joined = new List<TextSpan>(spans.Count);
        foreach (TextSpan span in spans)
        {
            if (joined.Count > 0 && joined[^1].End == span.Start)
            {
                joined[^1] = new TextSpan(joined[^1].Start, span.End);
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined.Count == spans.Count ? spans : joined;
    }

    private static List<TextSpan> Without(IReadOnlyList<TextSpan> kept, TextSpan span)
    {
        var left = new List<TextSpan>(kept.Count + 1);
        foreach (TextSpan piece in kept)
        {
            if (span.Start < piece.Start || span.End > piece.End)
            {
                left.Add(piece);
                continue;
            }

            if (span.Start > piece.Start)
            {
                left.Add(new TextSpan(piece.Start, span.Start));
            }

            if (span.End < piece.End)
            {
                left.Add(new TextSpan(span.End, piece.End));
            }
        }

        return left;
    }
}
