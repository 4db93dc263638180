namespace SearchApp.Web.Components.Reading;

/// <summary>Compares two texts sentence by sentence, and tells which sentences both have, in order, and which only one has.</summary>
internal static class TextDifferences
{
    /// <summary>Sentences of each text that are compared at most; a longer text is cut there.</summary>
    public const int MostSentences = 1000;

    private const string Ends = "。！？；\n";

    /// <summary>The longest common sequence of sentences, with what stands between.</summary>
    public static IReadOnlyList<DifferencePart> Of(string first, string second)
    {
        var a = Sentences(first);
        var b = Sentences(second);
        var common = new int[a.Count + 1, b.Count + 1];
        for (int i = a.Count - 1; i >= 0; i--)
        {
            for (int j = b.Count - 1; j >= 0; j--)
            {
                common[i, j] = Same(a[i], b[j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var parts = new List<DifferencePart>();
        int x = 0;
        int y = 0;
        while (x < a.Count || y < b.Count)
        {
            if (x < a.Count && y < b.Count && Same(a[x], b[y]))
            {
                Add(parts, 0, a[x++]);
                y++;
            }
            else if (y == b.Count || (x < a.Count && common[x + 1, y] >= common[x, y + 1]))
            {
                Add(parts, -1, a[x++]);
            }
            else
            {
                Add(parts, 1, b[y++]);
            }
        }

        return parts;
    }

    private static void Add(List<DifferencePart> parts, int kind, string text)
    {
        if (parts.Count > 0 && parts[^1].Kind == kind)
        {
            parts[^1] = parts[^1] with { Text = parts[^1].Text + text };
        }
        else
        {
            parts.Add(new DifferencePart(kind, text));
        }
    }

    private static bool Same(string a, string b) => a.AsSpan().Trim().SequenceEqual(b.AsSpan().Trim());

    private static List<string> Sentences(string text)
    {
        var sentences = new List<string>();
        int start = 0;
        for (int at = 0; at < text.Length && sentences.Count < MostSentences; at++)
        {
            if (Ends.Contains(text[at], StringComparison.Ordinal) || at == text.Length - 1)
            {
                sentences.Add(text[start..(at + 1)]);
                start = at + 1;
            }
        }

        return sentences;
    }
}
