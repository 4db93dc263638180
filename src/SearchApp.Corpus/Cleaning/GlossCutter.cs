using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Cleaning;

/// <summary>Cuts pinyin glosses out of a text: 動(dòng)態(tài) reads 動態.</summary>
/// <remarks>A bracket is a gloss only when it holds a reading of the very character before it: GDP(亿元) and A(a) stay.</remarks>
internal static class GlossCutter
{
    public static PageText Cut(string source)
    {
        List<(TextSpan Span, RemovalRule Rule)>? glosses = null;
        for (int from = 1; from < source.Length;)
        {
            int at = source.AsSpan(from).IndexOfAny('(', '（');
            if (at < 0)
            {
                break;
            }

            at += from;
            int end = GlossEnd(source, at);
            if (end > 0)
            {
                (glosses ??= []).Add((new TextSpan(at, end), RemovalRule.PinyinGloss));
            }

            from = Math.Max(at + 1, end);
        }

        return glosses is null ? new PageText(source, source, null, []) : Without(source, glosses);
    }

    private static int GlossEnd(string source, int bracket)
    {
        ReadOnlySpan<char> inside = source.AsSpan(bracket + 1, Math.Min(PinyinReadings.MaxLength + 1, source.Length - bracket - 1));
        int length = inside.IndexOfAny(')', '）');
        return length > 0 && Han.Is(source[bracket - 1]) && PinyinReadings.IsReading(source[bracket - 1], inside[..length])
            ? bracket + length + 2
            : 0;
    }

    private static PageText Without(string source, List<(TextSpan Span, RemovalRule Rule)> glosses)
    {
        int length = source.Length - glosses.Sum(gloss => gloss.Span.Length);
        var offsets = new int[length];
        string text = string.Create(length, (source, glosses, offsets), static (target, state) =>
        {
            int next = 0;
            int from = 0;
            foreach ((TextSpan gloss, _) in state.glosses.Append((new TextSpan(state.source.Length, state.source.Length), RemovalRule.PinyinGloss)))
            {
                for (; from < gloss.Start; from++)
                {
                    target[next] = state.source[from];
                    state.offsets[next++] = from;
                }

                from = gloss.End;
            }
        });
        return new PageText(source, text, offsets, glosses);
    }
}
