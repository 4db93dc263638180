using System.Text;
using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Queries;

/// <summary>The terms of a dictionary that begin with given letters.</summary>
internal static class PrefixTerms
{
    /// <summary>Finds them in term order.</summary>
    /// <param name="terms">The dictionary.</param>
    /// <param name="prefix">What they begin with; not empty.</param>
    public static IEnumerable<TermInfo> Find(TermDictionary terms, string prefix)
    {
        byte[] start = Encoding.UTF8.GetBytes(prefix);
        var cursor = terms.EnumerateFrom(start);
        while (cursor.MoveNext() && cursor.Term.StartsWith(start))
        {
            yield return cursor.Info;
        }
    }
}
