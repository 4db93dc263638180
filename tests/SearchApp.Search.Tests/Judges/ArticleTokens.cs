using SearchApp.Analysis;
using SearchApp.Indexing;
using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Tests.Judges;

/// <summary>The words, characters and values of articles of an index, drawn by lot: what queries are made of.</summary>
internal sealed class ArticleTokens
{
    /// <summary>Fields of words and of characters.</summary>
    public static readonly IReadOnlyList<string> Fields =
        [ArticleSchema.Title, ArticleSchema.Body, ArticleSchema.TitleCharacters, ArticleSchema.BodyCharacters];

    private readonly Random _random;
    private readonly Dictionary<string, List<IReadOnlyList<AnalyzedToken>>> _texts = Fields.ToDictionary(
        field => field, _ => new List<IReadOnlyList<AnalyzedToken>>(), StringComparer.Ordinal);

    /// <summary>Reads some articles.</summary>
    /// <param name="snapshot">The index.</param>
    /// <param name="articles">How many.</param>
    /// <param name="random">The lot.</param>
    public ArticleTokens(IndexSnapshot snapshot, int articles, Random random)
    {
        _random = random;
        var words = KnownAnalyzers.BodyWith(snapshot.Dictionary);
        for (int i = 0; i < articles; i++)
        {
            var segment = snapshot.Segments[random.Next(snapshot.Segments.Count)];
            int docId = random.Next(segment.MaxDoc);
            Add(ArticleSchema.Title, words, ArticleSchema.TitleCharacters, segment, docId);
            Add(ArticleSchema.Body, words, ArticleSchema.BodyCharacters, segment, docId);
        }
    }

    /// <summary>Neighbouring tokens of a text, fewer where the text is shorter; at least one.</summary>
    /// <param name="field">One of <see cref="Fields"/>.</param>
    /// <param name="count">How many.</param>
    public IReadOnlyList<AnalyzedToken> Neighbours(string field, int count)
    {
        var text = _texts[field][_random.Next(_texts[field].Count)];
        int start = _random.Next(Math.Max(1, text.Count - count));
        return [.. text.Skip(start).Take(count)];
    }

    /// <summary>A term of a field.</summary>
    public string Term(string field) => Neighbours(field, 1)[0].Term;

    private void Add(string field, Analyzer words, string charactersField, SegmentReader segment, int docId)
    {
        string text = segment.StoredFields.ReadString(docId, field) ?? "";
        if (text.Length > 0 && words.Analyze(text) is { Count: > 0 } tokens)
        {
            _texts[field].Add(tokens);
            _texts[charactersField].Add(KnownAnalyzers.Characters.Analyze(text));
        }
    }
}
