using System.Globalization;
using SearchApp.Analysis;

namespace SearchApp.Indexing;

/// <summary>What a commit notes beside its segments: Lucene's user data.</summary>
internal static class CommitData
{
    private const string AsOf = "asOf";
    private const string Fields = "fields";
    private const string AllFields = "all";
    private const string WordFields = "words";
    private const string Fingerprint = "dictionary";
    private const string Words = "dictionary.words";
    private const string Number = "commit";

    /// <summary>Makes the notes.</summary>
    /// <param name="asOf">The day that stood for today.</param>
    /// <param name="fields">The fields, with the dictionary by which their words were cut.</param>
    public static Dictionary<string, string> Make(DateOnly asOf, ArticleFields fields) => new(StringComparer.Ordinal)
    {
        [AsOf] = asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        [Fields] = fields.HasCharacters ? AllFields : WordFields,
        [Fingerprint] = fields.Dictionary.Fingerprint,
        [Words] = fields.Dictionary.Text,
    };

    /// <summary>The notes of a commit with its number, by which it is told from one that another program has made with the same notes.</summary>
    /// <param name="notes">The notes.</param>
    /// <param name="commit">The N of segments_N.</param>
    public static Dictionary<string, string> Numbered(IReadOnlyDictionary<string, string> notes, long commit) => new(notes, StringComparer.Ordinal)
    {
        [Number] = commit.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Whether notes are those of a commit of ours; older ones do not say.</summary>
    /// <param name="notes">The notes.</param>
    /// <param name="commit">The N of the segments_N they stand in.</param>
    public static bool IsOurs(IReadOnlyDictionary<string, string> notes, long commit) =>
        !notes.TryGetValue(Number, out string? number) || number == commit.ToString(CultureInfo.InvariantCulture);

    /// <summary>Which fields there are.</summary>
    public static ArticleFields ReadFields(IReadOnlyDictionary<string, string> notes) =>
        notes.GetValueOrDefault(Fields) == WordFields ? ArticleFields.WordsOnly : ArticleFields.CompleteWith(ReadDictionary(notes));

    /// <summary>The dictionary by which the words were cut; where none is noted, the shipped one.</summary>
    public static UserDictionary ReadDictionary(IReadOnlyDictionary<string, string> notes) =>
        notes.GetValueOrDefault(Words) is not { } words || notes.GetValueOrDefault(Fingerprint) == UserDictionary.PolicyTerms.Fingerprint
            ? UserDictionary.PolicyTerms
            : UserDictionary.Parse(words, Words);
}
