using SearchApp.Analysis;
using SearchApp.Search.QueryParsing;
using SearchApp.Search.Synonyms;
using SearchApp.Testing;

namespace SearchApp.Search.Tests.Synonyms;

public sealed class SynonymTableTests
{
    [Fact]
    public void The_shipped_table_can_be_read_has_sources_and_forms_that_can_be_found()
    {
        Assert.Empty(SynonymTable.Shipped.Problems);
        Assert.InRange(SynonymTable.Shipped.Count, 800, 10_000);
        foreach (var entry in SynonymTable.Shipped.Entries)
        {
            Assert.NotEqual("", entry.Source);
            Assert.NotEmpty(entry.Others);
            Assert.All(entry.Others, form =>
                Assert.NotNull(SynonymSpan.Phrase(TextChunk.Analyze(form.Text, KnownAnalyzers.Body).Whole, form.Condition)));
        }
    }

    [Fact]
    public void A_line_that_cannot_be_read_is_left_out_and_named()
    {
        var table = SynonymTable.Parse("# words\n甲公司 = 乙公司(2018-) ; here\n丙公司\n丁公司 = 戊公司(soon)\n甲 = 乙乙 ; one character", "table.txt");
        Assert.Equal(["甲公司", "乙公司"], table.Entries.Select(entry => entry.Word));
        Assert.Equal(3, table.Problems.Count);
        Assert.StartsWith("Line 3 of table.txt is left out", table.Problems[0], StringComparison.Ordinal);
        Assert.Equal("乙公司（2018年起）", Assert.Single(table.Entries.First().Others).Label);
    }

    [Fact]
    public void An_index_folder_may_have_its_own_table()
    {
        using var folder = new TempFolder();
        Assert.Same(SynonymTable.Shipped, SynonymTable.Of(folder.Path));
        File.WriteAllText(folder[SynonymTable.FileName], "甲公司 > 乙公司 ; here");
        Assert.Equal("甲公司", Assert.Single(SynonymTable.Of(folder.Path).Entries).Word);
    }
}
