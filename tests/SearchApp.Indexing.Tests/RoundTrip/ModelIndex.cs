using System.Text;
using SearchApp.Analysis;
using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Segments;
using SearchApp.Indexing.Store;
using SearchApp.Indexing.Writing;

namespace SearchApp.Indexing.Tests.RoundTrip;

/// <summary>Documents in memory that know what an index of them must say; and writes that index.</summary>
internal sealed class ModelIndex
{
    private static readonly FieldType Id = Field("id", 0, PostingsDetail.Documents, DocValuesType.Binary);
    private static readonly FieldType Characters = Field("characters", 1, PostingsDetail.Positions, analyzer: KnownAnalyzers.Characters);
    private static readonly FieldType Words = Field("words", 2, PostingsDetail.Offsets, analyzer: KnownAnalyzers.SmartCn);
    private static readonly FieldType Number = Field("number", 3, null, DocValuesType.Numeric);
    private static readonly FieldType Category = Field("category", 4, PostingsDetail.Documents, DocValuesType.Sorted);
    private static readonly FieldType Tags = Field("tags", 5, null, DocValuesType.SortedSet);

    private static readonly FieldType[] Fields = [Id, Characters, Words, Number, Category, Tags];

    private readonly IReadOnlyList<ModelDocument> _documents;

    public ModelIndex(IReadOnlyList<ModelDocument> documents) => _documents = documents;

    /// <summary>Writes the documents as one segment.</summary>
    /// <param name="folder">The Lucene directory to make.</param>
    /// <param name="batchSize">Documents that are inverted together; the batches are merged into the segment.</param>
    public void Write(string folder, int batchSize)
    {
        var inverter = new DocumentInverter(Fields);
        var batches = new List<InvertedBatch>();
        foreach (var chunk in _documents.Chunk(batchSize))
        {
            Array.ForEach(chunk, document => inverter.Add(ToDocument(document)));
            batches.Add(inverter.Finish());
        }

        var directory = new FileIndexDirectory(folder);
        SegmentWriter.Write(directory, "_0", Fields.Select(field => field.Info).ToList(), batches, "flush");
        var entry = new SegmentEntry("_0", SegmentListFormat.SegmentCodec, -1, 0, -1);
        SegmentListWriter.Write(directory, new SegmentList(1, 1, 1, [entry], new Dictionary<string, string>(StringComparer.Ordinal)));
    }

    /// <summary>Compares what a reader says with what the documents say.</summary>
    /// <param name="segment">The segment that was written.</param>
    public void AssertReadBy(SegmentReader segment)
    {
        Assert.Equal(_documents.Count, segment.MaxDoc);
        Assert.Null(segment.LiveDocs);
        AssertTerms(segment, Id, document => [new AnalyzedToken(document.Id, 0, 0, 0, TokenType.Word)]);
        AssertTerms(segment, Category, document => document.Category is null ? [] : [new AnalyzedToken(document.Category, 0, 0, 0, TokenType.Word)]);
        AssertTerms(segment, Characters, document => KnownAnalyzers.Characters.Analyze(document.Text));
        AssertTerms(segment, Words, document => KnownAnalyzers.SmartCn.Analyze(document.Text));
        for (int doc = 0; doc < _documents.Count; doc++)
        {
            AssertValues(segment, doc, _documents[doc]);
        }
    }

    private static void AssertValues(SegmentReader segment, int doc, ModelDocument document)
    {
        Assert.Equal(document.Text, segment.StoredFields.ReadString(doc, "words"));
        Assert.Equal(document.Id, Encoding.UTF8.GetString(segment.Binary("id")!.Get(doc)));
        Assert.Equal(document.Number is not null, segment.Numeric("number")?.Has(doc) ?? false);
        Assert.Equal(document.Number ?? 0, segment.Numeric("number")?.Get(doc) ?? 0);
        int ordinal = segment.Sorted("category")?.GetOrdinal(doc) ?? -1;
        Assert.Equal(document.Category, ordinal < 0 ? null : Encoding.UTF8.GetString(segment.Sorted("category")!.Lookup(ordinal)));
        var set = segment.SortedSet("tags");
        Assert.Equal(
            document.Tags.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            set?.GetOrdinals(doc).ToArray().Select(tag => Encoding.UTF8.GetString(set.Lookup(tag))) ?? []);
    }

    private void AssertTerms(SegmentReader segment, FieldType field, Func<ModelDocument, IEnumerable<AnalyzedToken>> analyze)
    {
        var expected = Invert(analyze);
        var terms = segment.Terms(field.Info.Name);
        if (terms is null)
        {
            Assert.Empty(expected);
            return;
        }

        Assert.Equal(expected.Count, terms.TermCount);
        var cursor = terms.EnumerateFrom([]);
        foreach (var (term, docs) in expected)
        {
            Assert.True(cursor.MoveNext());
            Assert.Equal(term, Encoding.UTF8.GetString(cursor.Term));
            Assert.True(terms.TryFind(cursor.Term, out var info));
            Assert.Equal(cursor.Info, info);
            Assert.Equal(docs.Count, info.DocFreq);
            AssertPostings(terms.Open(info, field.Info.Postings!.Value), docs, field.Info.Postings.Value);
            AssertLeaps(terms.Open(info, PostingsDetail.Frequencies), docs);
        }

        Assert.False(cursor.MoveNext());
        Assert.Equal(expected.Values.SelectMany(docs => docs.Keys).Distinct().Count(), terms.DocCount);
        Assert.Equal(expected.Values.Sum(docs => docs.Count), terms.SumDocFreq);
    }

    private static void AssertPostings(Postings postings, SortedDictionary<int, List<AnalyzedToken>> docs, PostingsDetail detail)
    {
        foreach (var (doc, tokens) in docs)
        {
            Assert.Equal(doc, postings.NextDoc());
            Assert.Equal(detail == PostingsDetail.Documents ? 1 : tokens.Count, postings.Freq);
            foreach (var token in detail >= PostingsDetail.Positions ? tokens : [])
            {
                Assert.Equal(token.Position, postings.NextPosition());
                if (detail >= PostingsDetail.Offsets)
                {
                    Assert.Equal((token.Start, token.End), (postings.StartOffset, postings.EndOffset));
                }
            }
        }

        Assert.Equal(DocIdIterator.NoMoreDocs, postings.NextDoc());
    }

    // Every seventh document, so that blocks are passed both singly and through the skip list.
    private static void AssertLeaps(Postings postings, SortedDictionary<int, List<AnalyzedToken>> docs)
    {
        foreach (int doc in docs.Keys.Where((_, i) => i % 150 == 140))
        {
            Assert.Equal(doc, postings.Advance(doc));
        }
    }

    private SortedDictionary<string, SortedDictionary<int, List<AnalyzedToken>>> Invert(
        Func<ModelDocument, IEnumerable<AnalyzedToken>> analyze)
    {
        var terms = new SortedDictionary<string, SortedDictionary<int, List<AnalyzedToken>>>(Utf8Order.Instance);
        for (int doc = 0; doc < _documents.Count; doc++)
        {
            foreach (var token in analyze(_documents[doc]))
            {
                terms.TryAdd(token.Term, []);
                terms[token.Term].TryAdd(doc, []);
                terms[token.Term][doc].Add(token);
            }
        }

        return terms;
    }

    private static Document ToDocument(ModelDocument model)
    {
        var document = new Document();
        document.AddIndexed(Id, model.Id);
        document.AddColumn(Id, model.Id);
        document.AddIndexed(Characters, model.Text);
        document.AddIndexed(Words, model.Text);
        document.AddStored(Words, model.Text);
        if (model.Number is { } number)
        {
            document.AddColumn(Number, number);
        }

        if (model.Category is not null)
        {
            document.AddIndexed(Category, model.Category);
            document.AddColumn(Category, model.Category);
        }

        Array.ForEach(model.Tags, tag => document.AddColumn(Tags, tag));
        return document;
    }

    private static FieldType Field(
        string name, int number, PostingsDetail? postings, DocValuesType column = DocValuesType.None, Analyzer? analyzer = null)
    {
        var info = new FieldInfo(name, number)
        {
            Postings = postings,
            OmitNorms = postings is null or PostingsDetail.Documents,
            DocValues = column,
            PostingsSuffix = postings is null ? "" : "0",
            DocValuesSuffix = column == DocValuesType.None ? "" : "0",
        };
        return new FieldType(info, analyzer);
    }

    private sealed class Utf8Order : IComparer<string>
    {
        public static readonly Utf8Order Instance = new();

        public int Compare(string? x, string? y) =>
            Encoding.UTF8.GetBytes(x!).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(y!));
    }
}
