namespace SearchApp.Corpus.Metadata;

/// <summary>Finds the titles cited in 《》.</summary>
internal static class CitedTitleFinder
{
    private const int LongestTitle = 100;
    private const int MostTitles = 200;

    /// <summary>The titles without their marks, each once, in order of first mention.</summary>
    public static IReadOnlyList<string> Find(string text)
    {
        var titles = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int at = 0; at < text.Length && titles.Count < MostTitles;)
        {
            int open = text.AsSpan(at).IndexOf('《');
            if (open < 0)
            {
                break;
            }

            at += open + 1;
            int length = Close(text.AsSpan(at, Math.Min(LongestTitle + 1, text.Length - at)));
            if (length > 0)
            {
                string title = text.Substring(at, length);
                if (seen.Add(title))
                {
                    titles.Add(title);
                }

                at += length + 1;
            }
        }

        return titles;
    }

    // 《关于修改〈办法〉的决定》 and, as often written, 《关于修改《办法》的决定》 are one title each.
    private static int Close(ReadOnlySpan<char> text)
    {
        int depth = 1;
        for (int i = 0; i < text.Length; i++)
        {
            depth += text[i] == '《' ? 1 : text[i] == '》' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }

            if (text[i] == '\n')
            {
                break;
            }
        }

        return 0;
    }
}
