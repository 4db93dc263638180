using System.Text;
using SearchApp.Corpus.Characters;

namespace SearchApp.Corpus.Samples;

/// <summary>Does to a text what some converters do: traditional characters, each changed one followed by its reading in brackets.</summary>
internal static class TraditionalGlosses
{
    private static readonly Dictionary<char, (char Form, string? Reading)> Traditional = Load();

    /// <summary>The text in traditional characters.</summary>
    /// <param name="text">Simplified text.</param>
    /// <param name="withGlosses">Whether a changed character is followed by its reading.</param>
    public static string Convert(string text, bool withGlosses)
    {
        var converted = new StringBuilder(text.Length * 2);
        foreach (char c in text)
        {
            if (!Traditional.TryGetValue(c, out (char Form, string? Reading) traditional))
            {
                converted.Append(c);
                continue;
            }

            converted.Append(traditional.Form);
            if (withGlosses && traditional.Reading is not null)
            {
                converted.Append('(').Append(traditional.Reading).Append(')');
            }
        }

        return converted.ToString();
    }

    // Characters with one traditional form only: a converter that goes character by character is right about these.
    private static Dictionary<char, (char Form, string? Reading)> Load() =>
        Folded.Pairs()
            .Where(pair => Han.Is(pair.Form) && Han.Is(pair.Plain) && ScriptDetector.IsSimplifiedOnly(pair.Plain))
            .GroupBy(pair => pair.Plain)
            .Where(forms => forms.Count() == 1)
            .ToDictionary(forms => forms.Key, forms => (forms.Single().Form, PinyinReadings.AnyOf(forms.Single().Form)));
}
