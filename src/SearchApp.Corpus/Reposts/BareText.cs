using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Reposts;

/// <summary>What two copies of a text have in common whatever site they stand on: folded letters and digits.</summary>
internal static class BareText
{
    /// <summary>The folded letters and digits of a text, in order.</summary>
    public static string Of(string text)
    {
        int length = 0;
        foreach (char c in text)
        {
            length += IsKept(c) ? 1 : 0;
        }

        return string.Create(length, text, static (target, source) =>
        {
            int at = 0;
            foreach (char c in source)
            {
                if (IsKept(c))
                {
                    target[at++] = Folded.Of(c);
                }
            }
        });
    }

    private static bool IsKept(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
