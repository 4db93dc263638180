namespace SearchApp.Corpus.Cleaning;

/// <summary>The path to a page on its site: 首页 &gt; 要闻动态 &gt; 要闻.</summary>
internal static class Breadcrumb
{
    private const int MaxLength = 160;
    private const int MaxStep = 20;

    private static readonly string[] Openings =
        ["当前位置", "您当前的位置", "您当前位置", "您的位置", "你的位置", "您现在的位置", "你现在的位置", "现在位置", "所在位置", "位置:", "当前的位置"];

    private static readonly string[] Generic =
        ["首页", "网站首页", "主页", "正文", "首页推荐", "详情", "内容", "文章", "新闻详情", "文章详情", "详细内容", "内容页", "本页", "推荐", "home"];

    /// <summary>Whether a line of folded text is a breadcrumb.</summary>
    public static bool Matches(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxLength || TextShape.HasSentenceEnd(line))
        {
            return false;
        }

        int opening = Opening(line);
        ReadOnlySpan<char> path = line[opening..];
        int steps = 0;
        bool fromHome = false;
        foreach (System.Range step in path.SplitAny('>', '»', '›', '→'))
        {
            ReadOnlySpan<char> name = path[step].Trim();
            if (name.Length > MaxStep)
            {
                return opening > 0 && steps > 0;
            }

            fromHome |= steps == 0 && (name.EndsWith("首页") || name.EndsWith("主页") || name.EndsWith("网") || name.EndsWith("home"));
            steps += name.IsEmpty ? 0 : 1;
        }

        bool isArrow = path.Contains("->", StringComparison.Ordinal) || path.Contains("–>", StringComparison.Ordinal);
        return opening > 0 || (steps >= 3 && !isArrow) || (steps == 2 && fromHome);
    }

    /// <summary>The steps, as spans of the page's text, without the opening words.</summary>
    public static List<TextSpan> Steps(string folded, int start, int end)
    {
        start += Opening(folded.AsSpan(start, end - start));
        var steps = new List<TextSpan>();
        ReadOnlySpan<char> path = folded.AsSpan(start, end - start);
        foreach (System.Range range in path.SplitAny('>', '»', '›', '→'))
        {
            (int offset, int length) = range.GetOffsetAndLength(path.Length);
            int from = start + offset;
            int to = from + length;
            while (from < to && folded[from] is ' ' or ':')
            {
                from++;
            }

            while (to > from && folded[to - 1] == ' ')
            {
                to--;
            }

            if (to > from)
            {
                steps.Add(new TextSpan(from, to));
            }
        }

        return steps;
    }

    /// <summary>
    /// The column: the last step that says something. A step that only repeats part of the one above it (要闻 below 要闻动态) says
    /// nothing, nor do 首页 and 正文.
    /// </summary>
    public static TextSpan Column(string folded, IReadOnlyList<TextSpan> steps)
    {
        for (int i = steps.Count - 1; i >= 0; i--)
        {
            ReadOnlySpan<char> name = folded.AsSpan(steps[i].Start, steps[i].Length);
            ReadOnlySpan<char> above = i == 0 ? default : folded.AsSpan(steps[i - 1].Start, steps[i - 1].Length);
            if (!IsGeneric(name) && !(above.Length > name.Length && above.IndexOf(name, StringComparison.Ordinal) >= 0))
            {
                return steps[i];
            }
        }

        return default;
    }

    private static bool IsGeneric(ReadOnlySpan<char> name)
    {
        foreach (string generic in Generic)
        {
            if (name.SequenceEqual(generic))
            {
                return true;
            }
        }

        return name.EndsWith("首页");
    }

    private static int Opening(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> bare = line.TrimStart("[【( ");
        foreach (string opening in Openings)
        {
            if (bare.StartsWith(opening))
            {
                int length = line.Length - bare.Length + opening.Length;
                while (length < line.Length && line[length] is ':' or ' ' or '是' or ']' or '】')
                {
                    length++;
                }

                return length;
            }
        }

        return 0;
    }
}
