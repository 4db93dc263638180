using SearchApp.Indexing;
using SearchApp.Testing;

namespace SearchApp.Search.Tests;

public sealed class AddedOrderTests
{
    private static readonly DateOnly Day = new(2026, 1, 1);

    [Fact]
    public void What_came_last_is_first_whatever_its_day_and_what_came_together_is_ordered_by_day()
    {
        using var folder = new TempFolder();
        string source = Directory.CreateDirectory(folder["source"]).FullName;
        Write(source, "a", "2020-05-01");
        Write(source, "b", "2021-05-01");
        Write(source, "c", "");
        Update(folder, Day);
        Write(source, "d", "2010-01-01");
        Write(source, "e", "2010-01");
        Update(folder, Day.AddDays(1));
        Write(source, "f", "1999-01-01");
        Update(folder, Day.AddDays(2));

        using var searcher = ArticleSearcher.Open(folder["index"]);
        var hits = searcher.Search(new SearchRequest { Sort = SortOrder.Added }, TestContext.Current.CancellationToken).Hits;

        Assert.Equal(["f", "d", "e", "b", "a", "c"], hits.Select(hit => hit.Id));
        Assert.Equal(Day.AddDays(2), DateOnly.FromDateTime(hits[0].FirstIndexed!.Value.UtcDateTime));
        Assert.Equal(Day, DateOnly.FromDateTime(hits[5].FirstIndexed!.Value.UtcDateTime));
    }

    private static void Write(string source, string id, string date) => File.WriteAllText(
        Path.Combine(source, $"{id}.jsonl"),
        $$"""{"id":"{{id}}","title":"关于第{{id}}号事项的通知","date":"{{date}}","text":"各县区人民政府第{{id}}组：请按照要求办理第{{id}}号事项，并于月底前报告。"}""");

    private static void Update(TempFolder folder, DateOnly day) => IndexUpdater.Update(
        new IndexUpdateOptions { Source = folder["source"], Index = folder["index"], AsOf = day },
        TimeProvider.System, null, TestContext.Current.CancellationToken);
}
