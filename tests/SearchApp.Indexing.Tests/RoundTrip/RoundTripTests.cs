using FsCheck;
using FsCheck.Fluent;
using SearchApp.Indexing.Checking;
using SearchApp.Testing;

namespace SearchApp.Indexing.Tests.RoundTrip;

public sealed class RoundTripTests
{
    private static readonly string[] Pieces =
        ["政府", "工作", "疫苗接种", "广东省", "重庆", "，", "。", "GDP", "2021年", "𠮷", "發展", " ", "经济", "\n", "é", "１２"];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat);

    private static readonly Gen<ModelDocument> Documents =
        from id in Gen.Choose(0, 100_000)
        from text in Texts
        from number in Gen.OneOf(
            Gen.Constant<long?>(null), Gen.Choose(20_000_101, 20_301_231).Select(day => (long?)day), Gen.Elements<long?>(long.MinValue, -1, long.MaxValue))
        from category in Gen.Elements(null, "来源", "来源甲", "网", "\U00020BB7")
        from tags in Gen.Elements("440000", "44", "500000", "标签").ArrayOf(3)
        from count in Gen.Choose(0, 3)
        select new ModelDocument("id" + id, text, number, category, tags[..count]);

    [Fact]
    public void What_was_written_is_what_is_read() => Prove(runs: 40);

    [Fact]
    public void What_was_written_is_what_is_read_two_thousand_times()
    {
        Prerequisite.LongRun();
        Prove(runs: 2000);
    }

    private static void Prove(int runs)
    {
        var indexes =
            from size in Gen.Frequency((8, Gen.Choose(1, 40)), (1, Gen.Choose(200, 400)))
            from documents in Documents.ArrayOf(size)
            from batchSize in Gen.Choose(1, 100)
            select (documents, batchSize);
        Prop.ForAll(indexes.ToArbitrary(), index => AssertRoundTrip(index.documents, index.batchSize))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(runs));
    }

    [Fact]
    public void Skip_lists_of_two_levels_are_read()
    {
        var documents = Enumerable.Range(0, 3000).Select(i => new ModelDocument(
            $"id{i}", i % 3 == 0 ? "政府工作" : "政府政府", i, i % 2 == 0 ? "网" : null, [])).ToArray();

        AssertRoundTrip(documents, 1000);
    }

    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(256)]
    [InlineData(1024)]
    [InlineData(1025)]
    public void Lists_that_fill_whole_blocks_are_read(int count)
    {
        var documents = Enumerable.Range(0, count).Select(i => new ModelDocument("same", "政府", null, null, [])).ToArray();

        AssertRoundTrip(documents, count);
    }

    private static void AssertRoundTrip(IReadOnlyList<ModelDocument> documents, int batchSize)
    {
        using var folder = new TempFolder();
        var model = new ModelIndex(documents);
        model.Write(folder.Path, batchSize);

        using var snapshot = IndexSnapshot.Open(folder.Path);
        model.AssertReadBy(Assert.Single(snapshot.Segments));
        Assert.Empty(IndexChecker.Check(folder.Path, TestContext.Current.CancellationToken));
    }
}
