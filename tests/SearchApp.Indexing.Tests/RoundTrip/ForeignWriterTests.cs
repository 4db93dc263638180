using System.Text;
using SearchApp.Indexing.Checking;
using SearchApp.Indexing.Tests.Judges;
using SearchApp.Testing;

namespace SearchApp.Indexing.Tests.RoundTrip;

public sealed class ForeignWriterTests
{
    [Theory]
    [InlineData(false, 300)]
    [InlineData(true, 1100)]
    public void Apache_Lucene_goes_on_writing_our_index_and_we_read_the_result(bool merge, int documents)
    {
        using var folder = new TempFolder();
        string[] texts = ["政府工作报告", "疫苗接种，广东省", "重庆 GDP 2021年"];
        new ModelIndex(Enumerable.Range(0, documents)
            .Select(i => new ModelDocument($"id{i}", texts[i % 3], i, "来源" + (i % 7), ["44", $"5000{i % 9}"])).ToArray())
            .Write(folder.Path, 100);

        ApacheLucene.Append(folder.Path, "id7", merge);

        ApacheLucene.AssertReadsTheSame(folder.Path);
        Assert.Empty(IndexChecker.Check(folder.Path, TestContext.Current.CancellationToken));
        using var snapshot = IndexSnapshot.Open(folder.Path);
        Assert.Equal(documents, snapshot.DocCount);
        Assert.Equal(merge ? 1 : 2, snapshot.Segments.Count);
        var last = snapshot.Segments[^1];
        Assert.Equal("appended", last.StoredFields.ReadString(last.MaxDoc - 1, "id"));
        Assert.True(last.Terms("id")!.TryFind("appended"u8, out _));
        Assert.Equal(!merge, snapshot.Segments[0].Terms("id")!.TryFind(Encoding.UTF8.GetBytes("id7"), out _));
    }
}
