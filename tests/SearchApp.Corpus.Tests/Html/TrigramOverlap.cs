namespace SearchApp.Corpus.Tests.Html;

/// <summary>How far two texts agree: F1 over the multisets of their character 3-grams, white space ignored.</summary>
internal static class TrigramOverlap
{
    /// <summary>0 for nothing in common to 1 for the same.</summary>
    public static double F1(string found, string gold)
    {
        Dictionary<string, int> a = Grams(found);
        Dictionary<string, int> b = Grams(gold);
        int common = a.Sum(gram => Math.Min(gram.Value, b.GetValueOrDefault(gram.Key)));
        int all = a.Values.Sum() + b.Values.Sum();
        return all == 0 ? 1 : 2.0 * common / all;
    }

    private static Dictionary<string, int> Grams(string text)
    {
        string bare = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        var grams = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i + 3 <= bare.Length; i++)
        {
            string gram = bare.Substring(i, 3);
            grams[gram] = grams.GetValueOrDefault(gram) + 1;
        }

        return grams;
    }
}
