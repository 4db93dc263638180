using System.Text.Json;
using SearchApp.Analysis;
using SearchApp.Indexing;
using SearchApp.Testing;

namespace SearchApp.Search.Tests.Support;

/// <summary>An index on disk, built from texts by the front doors, and open for searching.</summary>
internal sealed class BuiltIndex : IDisposable
{
    private readonly TempFolder _folder = new();

    private BuiltIndex(IEnumerable<(string Id, string Title, string Text)> articles, UserDictionary? dictionary)
    {
        File.WriteAllLines(
            _folder["news.jsonl"], articles.Select(a => JsonSerializer.Serialize(new { id = a.Id, title = a.Title, text = a.Text })));
        IndexBuilder.Rebuild(
            new IndexBuildOptions
            {
                Source = _folder["news.jsonl"],
                Index = Index,
                AsOf = new DateOnly(2026, 1, 1),
                Raw = true,
                Dictionary = dictionary ?? UserDictionary.PolicyTerms,
            },
            TimeProvider.System,
            progress: null,
            TestContext.Current.CancellationToken);
        Searcher = ArticleSearcher.Open(Index);
    }

    /// <summary>The index folder.</summary>
    public string Index => _folder["index"];

    public ArticleSearcher Searcher { get; }

    /// <summary>Articles of their own ids and titles.</summary>
    public static BuiltIndex Of(params (string Id, string Title, string Text)[] articles) => new(articles, dictionary: null);

    /// <summary>Articles without titles, whose ids are their ordinals.</summary>
    public static BuiltIndex OfTexts(IEnumerable<string> texts, UserDictionary? dictionary = null) =>
        new(texts.Select((text, at) => ($"{at}", "", text)), dictionary);

    /// <summary>Ids found by a query, the best hundred in order.</summary>
    public string[] Ids(string query) =>
        [.. Searcher.Search(new SearchRequest { Query = query, Size = 100 }, TestContext.Current.CancellationToken).Hits.Select(hit => hit.Id)];

    public void Dispose()
    {
        Searcher.Dispose();
        _folder.Dispose();
    }
}
