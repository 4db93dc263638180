using SearchApp.Analysis;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing;

/// <summary>The fields of <see cref="ArticleSchema"/> as the engine wants them: what is kept of each, and how it is cut.</summary>
internal sealed class ArticleFields
{
    /// <summary>Words and keywords lie in one group of postings files, characters in another.</summary>
    private const string WordsSuffix = "0";
    private const string CharactersSuffix = "1";
    private const string ColumnsSuffix = "0";

    private readonly List<FieldType> _all = [];

    private ArticleFields(UserDictionary dictionary, bool wordsOnly)
    {
        Dictionary = dictionary;
        var words = KnownAnalyzers.BodyWith(dictionary);
        Id = Add(ArticleSchema.Id, null, PostingsDetail.Documents, DocValuesType.Binary);
        Title = Add(ArticleSchema.Title, words, PostingsDetail.Positions, DocValuesType.Binary);
        Body = Add(ArticleSchema.Body, words, PostingsDetail.Positions);
        Subtitle = Add(ArticleSchema.Subtitle);
        Details = Add(ArticleSchema.Details);
        Source = Add(ArticleSchema.Source, null, PostingsDetail.Documents, DocValuesType.Sorted);
        Column = Add(ArticleSchema.Column, null, PostingsDetail.Documents, DocValuesType.Sorted);
        Region = Add(ArticleSchema.Region, null, PostingsDetail.Documents, DocValuesType.Sorted);
        About = Add(ArticleSchema.About, null, PostingsDetail.Documents, DocValuesType.SortedSet);
        People = Add(ArticleSchema.People, null, PostingsDetail.Documents, DocValuesType.SortedSet);
        DocumentNumber = Add(ArticleSchema.DocumentNumber, null, PostingsDetail.Documents, DocValuesType.SortedSet);
        IssuingBody = Add(ArticleSchema.IssuingBody, null, PostingsDetail.Documents, DocValuesType.SortedSet);
        Activity = Add(ArticleSchema.Activity, null, PostingsDetail.Documents, DocValuesType.SortedSet);
        Script = Add(ArticleSchema.Script, null, PostingsDetail.Documents, DocValuesType.Sorted);
        Repost = Add(ArticleSchema.Repost, null, PostingsDetail.Documents, DocValuesType.Sorted);
        Repaired = Add(ArticleSchema.Repaired, null, PostingsDetail.Documents);
        Quarantined = Add(ArticleSchema.Quarantined, null, PostingsDetail.Documents);
        Day = Add(ArticleSchema.Day, columns: DocValuesType.Numeric);
        DayInferred = Add(ArticleSchema.DayInferred, columns: DocValuesType.Numeric);
        Url = Add(ArticleSchema.Url, columns: DocValuesType.Binary);
        FirstIndexed = Add(ArticleSchema.FirstIndexed, columns: DocValuesType.Numeric);
        if (!wordsOnly)
        {
            TitleCharacters = Add(ArticleSchema.TitleCharacters, KnownAnalyzers.Characters, PostingsDetail.Positions);
            BodyCharacters = Add(ArticleSchema.BodyCharacters, KnownAnalyzers.Characters, PostingsDetail.Positions);
        }
    }

    /// <summary>SmartCn's words without the character view or a dictionary, as peers have them.</summary>
    public static ArticleFields WordsOnly { get; } = new(UserDictionary.Empty, wordsOnly: true);

    /// <summary>The words that are kept whole.</summary>
    public UserDictionary Dictionary { get; }

    /// <summary>Whether the character view is there.</summary>
    public bool HasCharacters => BodyCharacters is not null;

    public IReadOnlyList<FieldType> All => _all;

    public FieldType Id { get; }

    public FieldType Title { get; }

    public FieldType? TitleCharacters { get; }

    public FieldType Subtitle { get; }

    public FieldType Body { get; }

    public FieldType? BodyCharacters { get; }

    public FieldType Source { get; }

    public FieldType Column { get; }

    public FieldType Region { get; }

    public FieldType About { get; }

    public FieldType People { get; }

    public FieldType DocumentNumber { get; }

    public FieldType IssuingBody { get; }

    public FieldType Activity { get; }

    public FieldType Script { get; }

    public FieldType Repost { get; }

    public FieldType Repaired { get; }

    public FieldType Day { get; }

    public FieldType DayInferred { get; }

    public FieldType Url { get; }

    public FieldType FirstIndexed { get; }

    public FieldType Quarantined { get; }

    public FieldType Details { get; }

    /// <summary>All fields.</summary>
    /// <param name="dictionary">Words to keep whole.</param>
    public static ArticleFields CompleteWith(UserDictionary dictionary) => new(dictionary, wordsOnly: false);

    private FieldType Add(
        string name, Analyzer? analyzer = null, PostingsDetail? postings = null, DocValuesType columns = DocValuesType.None)
    {
        string suffix = analyzer == KnownAnalyzers.Characters ? CharactersSuffix : WordsSuffix;
        var field = new FieldType(
            new FieldInfo(name, _all.Count)
            {
                Postings = postings,
                OmitNorms = postings == PostingsDetail.Documents,
                DocValues = columns,
                PostingsSuffix = postings is null ? "" : suffix,
                DocValuesSuffix = columns == DocValuesType.None ? "" : ColumnsSuffix,
            },
            analyzer);
        _all.Add(field);
        return field;
    }
}
