using SearchApp.Analysis;
using SearchApp.Indexing.Building;
using SearchApp.Indexing.Documents;

namespace SearchApp.Indexing.Updating;

/// <summary>Counts the words of articles that are deleted, from what is stored of them. Not thread-safe.</summary>
internal sealed class DeletedArticles
{
    private readonly IndexSnapshot _before;
    private readonly ArticleFields _fields;
    private readonly Dictionary<Analyzer, TokenStream> _streams = [];
    private readonly TokenBuffer _tokens = new();

    /// <summary>Goes on from what a generation has noted.</summary>
    /// <param name="before">The generation that the articles are in.</param>
    /// <param name="fields">Its fields.</param>
    public DeletedArticles(IndexSnapshot before, ArticleFields fields)
    {
        _before = before;
        _fields = fields;
        Figures = DeletedFigures.Read(before.UserData);
    }

    /// <summary>The sums so far.</summary>
    public DeletedFigures Figures { get; }

    /// <summary>Adds an article, which must be in the generation.</summary>
    public void Add(string id)
    {
        if (ArticleLookup.Find(_before, id) is not { } found)
        {
            throw new CorruptIndexException(
                SourceManifest.In(_before.Directory), -1, "articles that the index holds", $"'{id}', which it does not");
        }

        var stored = found.Segment.StoredFields;
        string heading = ArticleDocument.Heading(
            stored.ReadString(found.Doc, ArticleSchema.Title) ?? "", stored.ReadString(found.Doc, ArticleSchema.Subtitle));
        string body = stored.ReadString(found.Doc, ArticleSchema.Body) ?? "";
        foreach (var (field, text) in ((FieldType?, string)[])
            [(_fields.Title, heading), (_fields.TitleCharacters, heading), (_fields.Body, body), (_fields.BodyCharacters, body)])
        {
            if (field is not null)
            {
                Figures.Add(found.Segment.Name, field.Info.Name, Count(field.Analyzer!, text));
            }
        }
    }

    private long Count(Analyzer analyzer, string text)
    {
        if (!_streams.TryGetValue(analyzer, out var stream))
        {
            _streams.Add(analyzer, stream = analyzer.CreateStream());
        }

        long count = 0;
        stream.Reset(text.AsMemory());
        while (stream.ReadBatch(_tokens))
        {
            count += _tokens.Tokens.Length;
        }

        return count;
    }
}
