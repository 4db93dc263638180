namespace SearchApp.Analysis.SmartChinese;

/// <summary>Takes the endings off English words, as the <c>smartcn</c> chain must.</summary>
/// <remarks>
/// M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, with its author's two later departures
/// (-bli to -ble, -logi to -log). Words of one or two letters stay. What is not a vowel counts as a consonant.
/// </remarks>
internal static class PorterStemmer
{
    private static readonly (string Ending, string New)[] Step2 =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"),
        ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"),
        ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"),
        ("iviti", "ive"), ("biliti", "ble"), ("logi", "log"),
    ];

    private static readonly (string Ending, string New)[] Step3 =
    [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ];

    // Of endings that end alike the longest comes first.
    private static readonly (string Ending, string New)[] Step4 =
    [
        ("al", ""), ("ance", ""), ("ence", ""), ("er", ""), ("ic", ""), ("able", ""), ("ible", ""), ("ant", ""),
        ("ement", ""), ("ment", ""), ("ent", ""), ("sion", "s"), ("tion", "t"), ("ou", ""), ("ism", ""), ("ate", ""),
        ("iti", ""), ("ous", ""), ("ive", ""), ("ize", ""),
    ];

    /// <summary>Stems a lower-case word in place.</summary>
    /// <param name="word">The word; its first units are changed.</param>
    /// <returns>Length of the stem.</returns>
    public static int Stem(Span<char> word)
    {
        if (word.Length <= 2 || word[^1] is < 'a' or > 'z')
        {
            return word.Length;
        }

        int length = RemovePlural(word, word.Length);
        length = RemovePast(word, length);
        if (length > 1 && word[length - 1] == 'y' && HasVowel(word[..(length - 1)]))
        {
            word[length - 1] = 'i';
        }

        length = Replace(word, length, Step2, 0);
        length = Replace(word, length, Step3, 0);
        length = Replace(word, length, Step4, 1);
        return RemoveFinal(word, length);
    }

    private static int RemovePlural(Span<char> word, int length)
    {
        var text = word[..length];
        if (text[^1] != 's')
        {
            return length;
        }

        if (text.EndsWith("sses") || text.EndsWith("ies"))
        {
            return length - 2;
        }

        return text[^2] == 's' ? length : length - 1;
    }

    private static int RemovePast(Span<char> word, int length)
    {
        var text = word[..length];
        if (text.EndsWith("eed"))
        {
            return Measure(text[..^3]) > 0 ? length - 1 : length;
        }

        int ending = text.EndsWith("ed") ? 2 : text.EndsWith("ing") ? 3 : 0;
        if (ending == 0 || !HasVowel(text[..^ending]))
        {
            return length;
        }

        length -= ending;
        text = word[..length];
        if (text.EndsWith("at") || text.EndsWith("bl") || text.EndsWith("iz"))
        {
            word[length] = 'e';
            return length + 1;
        }

        if (EndsWithDoubleConsonant(text))
        {
            return text[^1] is 'l' or 's' or 'z' ? length : length - 1;
        }

        if (Measure(text) == 1 && EndsShort(text))
        {
            word[length] = 'e';
            return length + 1;
        }

        return length;
    }

    private static int Replace(Span<char> word, int length, (string Ending, string New)[] endings, int measure)
    {
        foreach (var (ending, replacement) in endings)
        {
            if (word[..length].EndsWith(ending))
            {
                int stem = length - ending.Length;

                // The t or s of -tion and -sion belongs to the stem that is measured.
                if (Measure(word[..(stem + (measure > 0 ? replacement.Length : 0))]) <= measure)
                {
                    return length;
                }

                replacement.CopyTo(word[stem..]);
                return stem + replacement.Length;
            }
        }

        return length;
    }

    private static int RemoveFinal(Span<char> word, int length)
    {
        if (word[length - 1] == 'e')
        {
            var stem = word[..(length - 1)];
            int measure = Measure(word[..length]);
            if (measure > 1 || (measure == 1 && !EndsShort(stem)))
            {
                length--;
            }
        }

        return word[length - 1] == 'l' && EndsWithDoubleConsonant(word[..length]) && Measure(word[..length]) > 1
            ? length - 1
            : length;
    }

    // Number of times that vowels are followed by consonants.
    private static int Measure(ReadOnlySpan<char> stem)
    {
        int measure = 0;
        for (int i = 1; i < stem.Length; i++)
        {
            if (IsConsonant(stem, i) && !IsConsonant(stem, i - 1))
            {
                measure++;
            }
        }

        return measure;
    }

    private static bool HasVowel(ReadOnlySpan<char> stem)
    {
        for (int i = 0; i < stem.Length; i++)
        {
            if (!IsConsonant(stem, i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithDoubleConsonant(ReadOnlySpan<char> text) =>
        text.Length >= 2 && text[^1] == text[^2] && IsConsonant(text, text.Length - 1);

    // Consonant, vowel, consonant other than w, x and y: a short syllable that keeps or wins an e.
    private static bool EndsShort(ReadOnlySpan<char> text) =>
        text.Length >= 3 && IsConsonant(text, text.Length - 3) && !IsConsonant(text, text.Length - 2)
        && IsConsonant(text, text.Length - 1) && text[^1] is not ('w' or 'x' or 'y');

    // A y is a vowel after a consonant.
    private static bool IsConsonant(ReadOnlySpan<char> text, int at)
    {
        bool consonant = true;
        for (int i = RunOfYStart(text, at); i <= at; i++)
        {
            consonant = text[i] switch
            {
                'a' or 'e' or 'i' or 'o' or 'u' => false,
                'y' => i == 0 || !consonant,
                _ => true,
            };
        }

        return consonant;
    }

    private static int RunOfYStart(ReadOnlySpan<char> text, int at)
    {
        int start = at;
        while (start > 0 && text[start] == 'y')
        {
            start--;
        }

        return start;
    }
}
