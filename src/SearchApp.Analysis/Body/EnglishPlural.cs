namespace SearchApp.Analysis.Body;

/// <summary>Finds the singular of an English word in the plural: a light stem that is itself a word.</summary>
/// <remarks>The three rules of D. Harman, "How effective is suffixing?", JASIS 42(1), 1991.</remarks>
internal static class EnglishPlural
{
    private const int ShortestWord = 4;

    /// <summary>Writes the singular, if the word looks like a plural.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="singular">At least as long as the word.</param>
    /// <param name="length">Length of the singular.</param>
    public static bool TrySingular(ReadOnlySpan<char> word, Span<char> singular, out int length)
    {
        length = 0;
        if (word.Length < ShortestWord || word[^1] != 's' || word.ContainsAnyExceptInRange('a', 'z'))
        {
            return false;
        }

        if (word.EndsWith("ies") && word[^4] is not ('e' or 'a'))
        {
            length = word.Length - 2;
            word[..length].CopyTo(singular);
            singular[length - 1] = 'y';
            return true;
        }

        if (word[^2] is 'u' or 's' || (word[^2] == 'e' && word[^3] is 'a' or 'e' or 'o'))
        {
            return false;
        }

        length = word.Length - 1;
        word[..length].CopyTo(singular);
        return true;
    }
}
