using SearchApp.Analysis.Body;
using SearchApp.Analysis.Characters;
using SearchApp.Analysis.SmartChinese;

namespace SearchApp.Analysis;

/// <summary>The analyzers by name, for the schema and the command line.</summary>
public static class KnownAnalyzers
{
    /// <summary>Chain <c>smartcn</c>: the tokens of Apache's SmartChineseAnalyzer, never folded.</summary>
    public static Analyzer SmartCn { get; } = new SmartChineseAnalyzer();

    /// <summary>Chain <c>body</c>: words of the folded text, for ranking, with <see cref="UserDictionary.PolicyTerms"/>.</summary>
    public static Analyzer Body { get; } = new BodyAnalyzer(() => UserDictionary.PolicyTerms);

    /// <summary>Chain <c>characters</c>: Han bigrams and other units of the folded text, for recall.</summary>
    public static Analyzer Characters { get; } = new CharactersAnalyzer();

    /// <summary>All chains.</summary>
    public static IReadOnlyList<Analyzer> All { get; } = [SmartCn, Body, Characters];

    /// <summary>The <c>body</c> chain with words of one's own, in place of <see cref="Body"/> for documents and queries.</summary>
    /// <param name="dictionary">All words to keep whole, such as <c>UserDictionary.PolicyTerms.With(UserDictionary.Load(path))</c>.</param>
    /// <returns><see cref="Body"/> itself for the words that it has.</returns>
    public static Analyzer BodyWith(UserDictionary dictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        return dictionary.Fingerprint == UserDictionary.PolicyTerms.Fingerprint ? Body : new BodyAnalyzer(() => dictionary);
    }

    /// <summary>Finds a chain by its name; null if there is none of that name.</summary>
    /// <param name="name">Such as <c>smartcn</c>; case matters.</param>
    public static Analyzer? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(analyzer => string.Equals(analyzer.Name, name, StringComparison.Ordinal));
    }
}
