using SearchApp.Corpus;

namespace SearchApp.Search.Suggesting;

/// <summary>What the articles of an index speak of, found by how it begins, by its pinyin, and by how it sounds. Thread-safe.</summary>
internal sealed class Vocabulary
{
    /// <summary>Most phrases that are kept, the weightiest.</summary>
    public const int Capacity = 60_000;

    // A word that is typed to its end is meant more often than the longer ones that begin with it.
    private const double WholeBonus = 4;
    private const int Letters = 26;

    private readonly KnownPhrase[] _byKey;

    // By the first letter of any of their readings; the weightiest first.
    private readonly KnownPhrase[][] _byLetter;

    /// <param name="phrases">Phrases, each key once.</param>
    public Vocabulary(IEnumerable<KnownPhrase> phrases)
    {
        var kept = phrases.OrderByDescending(phrase => phrase.Weight).ThenBy(phrase => phrase.Key, StringComparer.Ordinal)
            .Take(Capacity).ToArray();
        var letters = Enumerable.Range(0, Letters).Select(_ => new List<KnownPhrase>()).ToArray();
        foreach (var phrase in kept)
        {
            foreach (char letter in FirstLetters(phrase.Key[0]))
            {
                letters[letter - 'a'].Add(phrase);
            }
        }

        _byLetter = [.. letters.Select(list => list.ToArray())];
        Array.Sort(kept, static (a, b) => string.CompareOrdinal(a.Key, b.Key));
        _byKey = kept;
    }

    /// <summary>Number of phrases.</summary>
    public int Count => _byKey.Length;

    /// <summary>The phrase of a key, or null.</summary>
    /// <param name="key">Folded text.</param>
    public KnownPhrase? Find(ReadOnlySpan<char> key)
    {
        int at = LowerBound(key);
        return at < _byKey.Length && key.SequenceEqual(_byKey[at].Key) ? _byKey[at] : null;
    }

    /// <summary>Phrases that begin with what is typed, the likeliest first.</summary>
    /// <param name="typed">Folded characters, letters of pinyin, or both; not empty.</param>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<KnownPhrase> Complete(string typed, int count)
    {
        var found = new PriorityQueue<KnownPhrase, double>(count + 1);
        foreach (var phrase in Candidates(typed))
        {
            int length = Pinyin.MatchLength(phrase.Key, typed);
            if (length == 0 || phrase.Key == typed)
            {
                continue;
            }

            double rank = phrase.Weight * (length == phrase.Key.Length ? WholeBonus : 1);
            if (found.Count < count)
            {
                found.Enqueue(phrase, rank);
            }
            else
            {
                found.EnqueueDequeue(phrase, rank);
            }
        }

        var best = new KnownPhrase[found.Count];
        for (int at = best.Length - 1; at >= 0; at--)
        {
            best[at] = found.Dequeue();
        }

        return best;
    }

    /// <summary>Other phrases that sound as a text does, the weightiest first.</summary>
    /// <param name="text">Folded Han text; not empty.</param>
    public IEnumerable<KnownPhrase> SoundingLike(string text) => FirstLetters(text[0])
        .SelectMany(letter => _byLetter[letter - 'a'])
        .Where(phrase => phrase.Key.Length == text.Length && phrase.Key != text && Pinyin.SoundAlike(phrase.Key, text))
        .OrderByDescending(phrase => phrase.Weight);

    private ReadOnlySpan<KnownPhrase> Candidates(string typed)
    {
        if (char.IsAsciiLetterLower(typed[0]))
        {
            return _byLetter[typed[0] - 'a'];
        }

        int letters = typed.AsSpan().IndexOfAnyInRange('a', 'z');
        var prefix = letters < 0 ? typed : typed.AsSpan(0, letters);
        int first = LowerBound(prefix);
        int end = first;
        while (end < _byKey.Length && _byKey[end].Key.AsSpan().StartsWith(prefix))
        {
            end++;
        }

        return _byKey.AsSpan(first..end);
    }

    private int LowerBound(ReadOnlySpan<char> key)
    {
        int low = 0;
        int high = _byKey.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (_byKey[middle].Key.AsSpan().SequenceCompareTo(key) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static IEnumerable<char> FirstLetters(char character) =>
        Pinyin.Readings(character).Select(static reading => reading[0]).Where(char.IsAsciiLetterLower).Distinct();
}
