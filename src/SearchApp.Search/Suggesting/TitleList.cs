using SearchApp.Search.Highlighting;

namespace SearchApp.Search.Suggesting;

/// <summary>The titles of an index by their beginning: twelve bytes a title, the titles themselves stay in the index. Thread-safe.</summary>
internal sealed class TitleList
{
    // Titles that begin alike beyond the key are read until this many; the rest is too long a list to choose from anyway.
    private const int MostRead = 2_000;
    private const int KeyLength = 4;

    private readonly ulong[] _keys;
    private readonly int[] _documents;

    /// <param name="titles">Documents and their titles.</param>
    public TitleList(IReadOnlyCollection<(int Document, ulong Key)> titles)
    {
        _keys = [.. titles.Select(static title => title.Key)];
        _documents = [.. titles.Select(static title => title.Document)];
        Array.Sort(_keys, _documents);
    }

    /// <summary>The key of a title: what it begins with, signs and blanks left out.</summary>
    /// <param name="title">As stored.</param>
    public static ulong Key(string title)
    {
        using var folded = new FoldedText(title);
        return Pack(folded.Units, '\0');
    }

    /// <summary>Titles that begin with a text, newest document first, each once.</summary>
    /// <param name="typed">What is typed.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="read">Reads the title of a document.</param>
    public IReadOnlyList<string> Complete(string typed, int count, Func<int, string> read)
    {
        using var wanted = new FoldedText(typed);
        if (wanted.Units.IsEmpty || count == 0)
        {
            return [];
        }

        int first = LowerBound(Pack(wanted.Units, '\0'));
        ulong lastKey = Pack(wanted.Units, '\uFFFF');
        var documents = new List<int>();
        for (int at = first; at < _keys.Length && _keys[at] <= lastKey && documents.Count < MostRead; at++)
        {
            documents.Add(_documents[at]);
        }

        documents.Sort(static (a, b) => b.CompareTo(a));
        var found = new List<string>();
        foreach (int document in documents)
        {
            string title = read(document);
            using var folded = new FoldedText(title);
            if (folded.Units.StartsWith(wanted.Units) && folded.Units.Length > wanted.Units.Length && !found.Contains(title))
            {
                found.Add(title);
                if (found.Count == count)
                {
                    break;
                }
            }
        }

        return found;
    }

    private int LowerBound(ulong key)
    {
        int at = Array.BinarySearch(_keys, key);
        at = at < 0 ? ~at : at;
        while (at > 0 && _keys[at - 1] == key)
        {
            at--;
        }

        return at;
    }

    private static ulong Pack(ReadOnlySpan<char> units, char filler)
    {
        ulong key = 0;
        for (int i = 0; i < KeyLength; i++)
        {
            key = (key << 16) | (i < units.Length ? units[i] : filler);
        }

        return key;
    }
}
