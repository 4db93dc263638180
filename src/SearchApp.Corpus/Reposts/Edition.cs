using System.Buffers;

namespace SearchApp.Corpus.Reposts;

/// <summary>Tells editions of a law or of rules apart, which have nearly all of their words in common: by its revisions and by its clauses.</summary>
internal static class Edition
{
    // Fewer may be quoted.
    private const int FewestClauses = 5;
    private const int LongestNumber = 7;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("零〇一二三四五六七八九十百千0123456789");

    /// <summary>Whether nothing tells two bare texts apart as editions: where both say how often they were revised or have clauses they say the same.</summary>
    public static bool IsSame(string a, string b)
    {
        (int revisions, int clauses) = Read(a);
        (int otherRevisions, int otherClauses) = Read(b);
        return (revisions == otherRevisions || revisions == 0 || otherRevisions == 0)
            && (clauses == otherClauses || Math.Min(clauses, otherClauses) < FewestClauses);
    }

    // How many notes of a revision (第二次修正) and how many numbers of clauses (第三十条) a text has.
    private static (int Revisions, int Clauses) Read(string bare)
    {
        var revisions = new HashSet<string>(StringComparer.Ordinal);
        var clauses = new HashSet<string>(StringComparer.Ordinal);
        for (int at = bare.IndexOf('第', StringComparison.Ordinal); at >= 0; at = bare.IndexOf('第', at + 1))
        {
            ReadOnlySpan<char> number = bare.AsSpan(at + 1, Math.Min(LongestNumber, bare.Length - at - 1));
            int digits = number.IndexOfAnyExcept(Numerals);
            ReadOnlySpan<char> behind = digits > 0 ? bare.AsSpan(at + 1 + digits) : default;
            if (behind.StartsWith("条"))
            {
                clauses.Add(number[..digits].ToString());
            }
            else if (behind.StartsWith("次修订") || behind.StartsWith("次修正") || behind.StartsWith("次修改"))
            {
                revisions.Add(number[..digits].ToString());
            }
        }

        return (revisions.Count, clauses.Count);
    }
}
