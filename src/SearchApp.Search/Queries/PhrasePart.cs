using System.Text;

namespace SearchApp.Search.Queries;

/// <summary>One place of a phrase.</summary>
/// <param name="Place">Token position in the phrase, from 0.</param>
/// <param name="Term">The term that must stand there.</param>
/// <param name="IsPrefix">True when any term that begins so will do.</param>
internal sealed record PhrasePart(int Place, string Term, bool IsPrefix = false)
{
    /// <summary>A phrase as people read it: pairs of characters overlap by one.</summary>
    public static string Text(IReadOnlyList<PhrasePart> phrase)
    {
        var text = new StringBuilder();
        int next = phrase.Count == 0 ? 0 : phrase[0].Place;
        foreach (var part in phrase)
        {
            var units = part.Term[0] < '⺀' ? [part.Term] : part.Term.EnumerateRunes().Select(rune => rune.ToString()).ToList();
            foreach (string unit in units.Skip(next - part.Place))
            {
                text.Append(unit);
            }

            next = part.Place + units.Count;
        }

        return text.ToString();
    }
}
