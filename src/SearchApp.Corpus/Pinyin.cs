using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus;

/// <summary>How Chinese texts sound: for looking words up as they are typed or misheard, never for finding articles. Thread-safe.</summary>
/// <remarks>
/// Pinyin is without tones, in lower case, with v for ü. A character of several readings (重庆, 重要) has any of them, since words are
/// too few to tell. Sources: <c>Resources/README.md</c>.
/// </remarks>
public static class Pinyin
{
    private const int NoPlace = -1;
    private static readonly Lazy<string[]?[]> ByCharacter = new(static () => Load(static reading => reading));
    private static readonly Lazy<string[]?[]> Sounds = new(static () => Load(Sound));

    /// <summary>Readings of a character, in alphabetical order.</summary>
    /// <param name="character">Any UTF-16 unit, in either script.</param>
    /// <returns>Empty when none is known.</returns>
    public static IReadOnlyList<string> Readings(char character) => Of(character);

    /// <summary>How much of a text is typed, with syllables (yimiao), their beginnings (ym, yimj) and characters (疫m) as one likes.</summary>
    /// <param name="text">The text that may be meant.</param>
    /// <param name="typed">Letters and characters in the text's script, without blanks.</param>
    /// <returns>Number of characters that all of <paramref name="typed"/> stands for; 0 when it stands for something else.</returns>
    public static int MatchLength(ReadOnlySpan<char> text, ReadOnlySpan<char> typed) =>
        typed.IsEmpty ? 0 : Math.Max(0, Match(text, typed, 0));

    /// <summary>Whether two texts of the same length sound the same, character by character.</summary>
    /// <remarks>Tones do not count, nor what many speakers do not tell apart: z and zh, c and ch, s and sh, in and ing, en and eng.</remarks>
    /// <param name="one">A text.</param>
    /// <param name="other">Another.</param>
    public static bool SoundAlike(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        for (int i = 0; i < one.Length; i++)
        {
            if (one[i] != other[i] && !(Sounds.Value[one[i]] ?? []).AsSpan().ContainsAny(Sounds.Value[other[i]] ?? []))
            {
                return false;
            }
        }

        return true;
    }

    // The number of characters up to the one that uses typed up; a syllable that is typed to its end goes before its beginning.
    private static int Match(ReadOnlySpan<char> text, ReadOnlySpan<char> typed, int place)
    {
        if (typed.IsEmpty)
        {
            return place;
        }

        if (place == text.Length)
        {
            return NoPlace;
        }

        if (text[place] == typed[0])
        {
            return Match(text, typed[1..], place + 1);
        }

        foreach (string reading in Of(text[place]))
        {
            int common = reading.AsSpan().CommonPrefixLength(typed);
            for (int length = common; length > 0; length = NextShorter(reading, length))
            {
                // Only the last syllable may be typed in part beyond its initial.
                bool isWhole = length == reading.Length || length <= Initial(reading) || length == typed.Length;
                if (isWhole && Match(text, typed[length..], place + 1) is var end and not NoPlace)
                {
                    return end;
                }
            }
        }

        return NoPlace;
    }

    private static int NextShorter(string reading, int length) =>
        length > Initial(reading) ? Initial(reading) : length - 1;

    // zh, ch and sh are typed as one letter or two.
    private static int Initial(string reading) => reading.Length > 1 && reading[1] == 'h' ? 2 : 1;

    private static string[] Of(char character) => ByCharacter.Value[character] ?? [];

    private static string Sound(string reading)
    {
        string sound = Initial(reading) == 2 ? reading.Remove(1, 1) : reading;
        return sound.EndsWith("ing", StringComparison.Ordinal) || sound.EndsWith("eng", StringComparison.Ordinal) ? sound[..^1] : sound;
    }

    private static string[]?[] Load(Func<string, string> form)
    {
        var all = new string[]?[char.MaxValue + 1];
        foreach (var (reading, characters) in PinyinReadings.WithoutTones())
        {
            string one = form(reading);
            foreach (char character in characters)
            {
                if (!char.IsSurrogate(character) && all[character] is var known && known?.Contains(one) != true)
                {
                    all[character] = [.. (known ?? []).Append(one).Order(StringComparer.Ordinal)];
                }
            }
        }

        return all;
    }
}
