using SearchApp.Analysis;
using SearchApp.Corpus;
using SearchApp.Indexing;
using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Tests.Model;

/// <summary>A segment of articles in memory, laid out as <see cref="ArticleSchema"/> says: no codec, nothing clever.</summary>
internal sealed class MemorySegment : SegmentReader
{
    private readonly Dictionary<string, MemoryTerms> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> _norms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MemoryColumns> _columns = new(StringComparer.Ordinal);
    private readonly List<List<StoredField>> _stored = [];
    private readonly LiveDocs? _live;

    public MemorySegment(IReadOnlyList<Article> articles, IReadOnlySet<int>? deleted = null)
    {
        MaxDoc = articles.Count;
        for (int docId = 0; docId < articles.Count; docId++)
        {
            Add(docId, articles[docId]);
        }

        if (deleted is { Count: > 0 })
        {
            var bits = new byte[(MaxDoc + 7) / 8];
            foreach (int docId in Enumerable.Range(0, MaxDoc).Where(docId => !deleted.Contains(docId)))
            {
                bits[docId >> 3] |= (byte)(1 << (docId & 7));
            }

            _live = new LiveDocs(bits, MaxDoc - deleted.Count);
        }
    }

    public override string Name => "_m";

    public override int MaxDoc { get; }

    public override LiveDocs? LiveDocs => _live;

    public override StoredFields StoredFields => new MemoryStored(_stored);

    public override TermDictionary? Terms(string field) => _terms.GetValueOrDefault(field);

    public override FieldNorms? Norms(string field) => _norms.TryGetValue(field, out byte[]? norms) ? new MemoryNorms(norms) : null;

    public override NumericDocValues? Numeric(string field) => field is ArticleSchema.Day or ArticleSchema.DayInferred
        ? _columns.GetValueOrDefault(field)?.AsNumeric()
        : null;

    public override SortedDocValues? Sorted(string field) => field
        is ArticleSchema.Source or ArticleSchema.Column or ArticleSchema.Region or ArticleSchema.Script or ArticleSchema.Repost
        ? _columns.GetValueOrDefault(field)?.AsSorted()
        : null;

    public override SortedSetDocValues? SortedSet(string field) =>
        field is ArticleSchema.About or ArticleSchema.People or ArticleSchema.DocumentNumber or ArticleSchema.IssuingBody or ArticleSchema.Activity
        ? _columns.GetValueOrDefault(field)?.AsSortedSet() : null;

    public override BinaryDocValues? Binary(string field) => field is ArticleSchema.Id or ArticleSchema.Title or ArticleSchema.Url
        ? _columns.GetValueOrDefault(field)?.AsBinary()
        : null;

    private void Add(int docId, Article article)
    {
        string heading = article.Subtitle is null ? article.Title : article.Title + "\n" + article.Subtitle;
        AddText(docId, ArticleSchema.Title, heading, KnownAnalyzers.Body);
        AddText(docId, ArticleSchema.TitleCharacters, heading, KnownAnalyzers.Characters);
        AddText(docId, ArticleSchema.Body, article.Body, KnownAnalyzers.Body);
        AddText(docId, ArticleSchema.BodyCharacters, article.Body, KnownAnalyzers.Characters);
        AddKeyword(docId, ArticleSchema.Id, article.Id.Value, column: true);
        AddKeyword(docId, ArticleSchema.Source, article.Source, column: true);
        AddKeyword(docId, ArticleSchema.Column, article.Column, column: true);
        AddRegions(docId, article);
        AddSet(docId, ArticleSchema.People, article.People.Select(person => Folding.Fold(person.Name)));
        AddSet(docId, ArticleSchema.DocumentNumber, article.DocumentNumbers);
        AddSet(docId, ArticleSchema.IssuingBody, article.IssuingBodies);
        AddSet(docId, ArticleSchema.Activity, article.Activities.Select(activity => activity.Type));
        AddKeyword(docId, ArticleSchema.Script, article.Script switch
        {
            TextScript.Simplified => "hans",
            TextScript.Traditional => "hant",
            TextScript.Mixed => "mixed",
            _ => null,
        }, column: true);
        AddKeyword(docId, ArticleSchema.Repost, article.Repost?.Value, column: true);
        AddKeyword(docId, ArticleSchema.Quarantined, article.Quarantined ? "1" : null, column: false);
        Column(ArticleSchema.Title).Set(docId, article.Title);
        if (article.Published.Year is { } year)
        {
            int day = (year * 10000) + ((article.Published.Month ?? 0) * 100) + (article.Published.Day ?? 0);
            Column(ArticleSchema.Day).Set(docId, day.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (article.Published.Inferred)
        {
            Column(ArticleSchema.DayInferred).Set(docId, "1");
        }

        _stored.Add(
        [
            new StoredField(ArticleSchema.Title, article.Title),
            new StoredField(ArticleSchema.Body, article.Body),
            new StoredField(ArticleSchema.Details, ArticleDetails.Write(article)),
        ]);
    }

    private void AddRegions(int docId, Article article)
    {
        if (article.Region.Code is { } code)
        {
            Column(ArticleSchema.Region).Set(docId, code);
            AddCodes(docId, ArticleSchema.Region, [code]);
        }

        string[] about = [.. article.About.Select(region => region.Code).OfType<string>().Distinct(StringComparer.Ordinal)];
        if (about.Length > 0)
        {
            Column(ArticleSchema.About).Set(docId, about);
            AddCodes(docId, ArticleSchema.About, about);
        }
    }

    private void AddCodes(int docId, string field, IEnumerable<string> codes)
    {
        foreach (string code in codes.SelectMany(Regions.WithAncestors).Select(region => region.Code).Distinct(StringComparer.Ordinal))
        {
            AddKeyword(docId, field, code, column: false);
        }
    }

    private void AddSet(int docId, string field, IEnumerable<string> values)
    {
        string[] distinct = [.. values.Distinct(StringComparer.Ordinal)];
        foreach (string value in distinct)
        {
            AddKeyword(docId, field, value, column: false);
        }

        if (distinct.Length > 0)
        {
            Column(field).Set(docId, distinct);
        }
    }

    private void AddText(int docId, string field, string text, Analyzer analyzer)
    {
        var tokens = analyzer.Analyze(text);
        foreach (var token in tokens)
        {
            Dictionary(field).Add(token.Term, docId, token.Position);
        }

        if (!_norms.TryGetValue(field, out byte[]? norms))
        {
            _norms.Add(field, norms = new byte[MaxDoc]);
        }

        norms[docId] = Norm(tokens.Count);
    }

    private void AddKeyword(int docId, string field, string? value, bool column)
    {
        if (value is not null)
        {
            Dictionary(field).Add(value, docId, 0);
            if (column)
            {
                Column(field).Set(docId, value);
            }
        }
    }

    private MemoryTerms Dictionary(string field) =>
        _terms.TryGetValue(field, out var terms) ? terms : _terms[field] = new MemoryTerms();

    private MemoryColumns Column(string field) =>
        _columns.TryGetValue(field, out var column) ? column : _columns[field] = new MemoryColumns();

    // The largest norm byte whose length is not below the field's.
    private static byte Norm(int length)
    {
        byte norm = 0;
        for (int candidate = 1; length > 0 && candidate < 256; candidate++)
        {
            norm = Scoring.Bm25.Length((byte)candidate) >= length ? (byte)candidate : norm;
        }

        return norm;
    }

    private sealed class MemoryNorms(byte[] norms) : FieldNorms
    {
        public override ReadOnlySpan<byte> Bytes => norms;
    }

    private sealed class MemoryStored(List<List<StoredField>> documents) : StoredFields
    {
        public override IReadOnlyList<StoredField> Read(int docId) => documents[docId];

        public override string? ReadString(int docId, string field) =>
            documents[docId].FirstOrDefault(stored => stored.Name == field)?.Value as string;
    }
}
