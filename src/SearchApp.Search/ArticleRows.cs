using System.Globalization;
using System.Text;
using SearchApp.Corpus;
using SearchApp.Indexing;
using SearchApp.Search.Highlighting;
using SearchApp.Search.Scoring;

namespace SearchApp.Search;

/// <summary>Reads from columns and stored fields what a result list or an article page shows.</summary>
internal sealed class ArticleRows
{
    private readonly ArticleIndex _index;

    /// <summary>Reads rows of an index.</summary>
    public ArticleRows(ArticleIndex index) => _index = index;

    /// <summary>A hit with its title and best passages marked.</summary>
    /// <param name="document">Number in the snapshot.</param>
    /// <param name="score">Its score.</param>
    /// <param name="marks">What to mark.</param>
    public ArticleHit Hit(int document, float score, MarkFinder marks)
    {
        var (segment, docId) = _index.Locate(document);
        string title = Text(segment, ArticleSchema.Title, docId) ?? "";
        string body = segment.Reader.StoredFields.ReadString(docId, ArticleSchema.Body) ?? "";
        int day = _index.Columns[segment].Days[docId];
        var facts = marks.NeedsFacts ? ArticleCondition.Facts(segment.Reader)(docId) : default;
        return new ArticleHit
        {
            Id = Text(segment, ArticleSchema.Id, docId) ?? "",
            Title = new MarkedText(title, MarkFinder.Merge(marks.InTitle(title, facts))),
            Date = day == 0 ? Read(document).Published.ToString() : Date(day),
            FirstIndexed = segment.Reader.Numeric(ArticleSchema.FirstIndexed) is { } stamps
                ? DateTimeOffset.FromUnixTimeSeconds(stamps.Get(docId)) : null,
            DatePrecision = Precision(day),
            DateInferred = segment.Reader.Numeric(ArticleSchema.DayInferred)?.Get(docId) == 1,
            Region = Value(segment, ArticleSchema.Region, docId) is { } code ? Regions.Find(code) : null,
            About = About(segment, docId),
            Source = Value(segment, ArticleSchema.Source, docId),
            Url = Text(segment, ArticleSchema.Url, docId),
            Score = score,
            RepostOf = Value(segment, ArticleSchema.Repost, docId),
            Snippets = PassageChooser.Choose(body, marks.InBody(body, facts)),
        };
    }

    /// <summary>An article as one of those that repeat one another.</summary>
    /// <param name="document">Number in the snapshot.</param>
    /// <param name="group">The id of the first of them.</param>
    public RepostMember Member(int document, string group)
    {
        var (segment, docId) = _index.Locate(document);
        int day = _index.Columns[segment].Days[docId];
        string id = Text(segment, ArticleSchema.Id, docId) ?? "";
        return new RepostMember(
            id,
            Text(segment, ArticleSchema.Title, docId) ?? "",
            Value(segment, ArticleSchema.Source, docId),
            day == 0 ? Read(document).Published.ToString() : Date(day),
            Text(segment, ArticleSchema.Url, docId),
            id == group);
    }

    /// <summary>The id of an article.</summary>
    /// <param name="document">Number in the snapshot.</param>
    public string Id(int document)
    {
        var (segment, docId) = _index.Locate(document);
        return Text(segment, ArticleSchema.Id, docId) ?? "";
    }

    /// <summary>The title of an article.</summary>
    /// <param name="document">Number in the snapshot.</param>
    public string Title(int document)
    {
        var (segment, docId) = _index.Locate(document);
        return Text(segment, ArticleSchema.Title, docId) ?? "";
    }

    /// <summary>The whole article.</summary>
    /// <param name="document">Number in the snapshot.</param>
    public Article Read(int document)
    {
        var (segment, docId) = _index.Locate(document);
        var stored = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in segment.Reader.StoredFields.Read(docId))
        {
            if (field.Value is string text)
            {
                stored.TryAdd(field.Name, text);
            }
        }

        return ArticleDetails.Read(
            Text(segment, ArticleSchema.Id, docId) ?? "",
            stored.GetValueOrDefault(ArticleSchema.Title, ""),
            stored.GetValueOrDefault(ArticleSchema.Subtitle),
            stored.GetValueOrDefault(ArticleSchema.Body, ""),
            stored.GetValueOrDefault(ArticleSchema.Details, "{}"));
    }

    private static string? Text(SegmentView segment, string field, int docId)
    {
        var bytes = segment.Reader.Binary(field) is { } column ? column.Get(docId) : default;
        return bytes.IsEmpty ? null : Encoding.UTF8.GetString(bytes);
    }

    private static string? Value(SegmentView segment, string field, int docId) =>
        segment.Reader.Sorted(field) is { } column && column.GetOrdinal(docId) is >= 0 and var ordinal
            ? Encoding.UTF8.GetString(column.Lookup(ordinal))
            : null;

    private static List<Region> About(SegmentView segment, int docId)
    {
        var regions = new List<Region>();
        if (segment.Reader.SortedSet(ArticleSchema.About) is { } column)
        {
            foreach (int ordinal in column.GetOrdinals(docId))
            {
                if (Regions.Find(Encoding.UTF8.GetString(column.Lookup(ordinal))) is { } region)
                {
                    regions.Add(region);
                }
            }
        }

        return regions;
    }

    private static DatePrecision Precision(int day) => day switch
    {
        0 => DatePrecision.None,
        _ when day / 100 % 100 == 0 => DatePrecision.Year,
        _ when day % 100 == 0 => DatePrecision.Month,
        _ => DatePrecision.Day,
    };

    private static string Date(int day)
    {
        string year = (day / 10000).ToString("D4", CultureInfo.InvariantCulture);
        string month = (day / 100 % 100).ToString("D2", CultureInfo.InvariantCulture);
        return Precision(day) switch
        {
            DatePrecision.Year => year,
            DatePrecision.Month => $"{year}-{month}",
            _ => $"{year}-{month}-{(day % 100).ToString("D2", CultureInfo.InvariantCulture)}",
        };
    }
}
