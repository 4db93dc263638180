using SearchApp.Analysis;
using SearchApp.Indexing.Checking;
using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Store;
using SearchApp.Indexing.Writing;

namespace SearchApp.Indexing.Tests.Updating;

public sealed class OrderFileTests
{
    private static readonly ArticleFields Fields = ArticleFields.CompleteWith(UserDictionary.PolicyTerms);

    [Fact]
    public void What_lies_beside_the_segments_belongs_to_its_commit_and_another_program_may_make_the_next()
    {
        using var source = Updated(out string generation);
        using (var snapshot = IndexSnapshot.Open(generation))
        {
            Assert.NotSame(DocumentOrder.Plain, snapshot.Order);
        }

        DeleteAsLuceneDoes(generation, "a");

        using (var after = IndexSnapshot.Open(generation))
        {
            Assert.Same(DocumentOrder.Plain, after.Order);
            Assert.Equal(2, after.DocCount);
        }

        Assert.Empty(IndexChecker.Check(generation, TestContext.Current.CancellationToken));
        var report = source.Update();
        Assert.Equal("Another program has written to the index.", report.Rebuilt);
        Assert.Equal(3, report.Documents);
    }

    [Fact]
    public void A_flipped_bit_in_any_byte_is_noticed()
    {
        using var source = Updated(out string generation);
        string path = Assert.Single(Directory.EnumerateFiles(generation, "places_*.bin"));
        byte[] sound = File.ReadAllBytes(path);
        for (int i = 0; i < sound.Length; i++)
        {
            byte[] damaged = [.. sound];
            damaged[i] ^= (byte)(1 << (i % 8));
            File.WriteAllBytes(path, damaged);
            var problem = Assert.Single(IndexChecker.Check(generation, TestContext.Current.CancellationToken));
            Assert.Equal(path, problem.File);
        }
    }

    // Its writer knows nothing of our files, and keeps the notes of the commit before.
    private static void DeleteAsLuceneDoes(string generation, string id)
    {
        var directory = new FileIndexDirectory(generation);
        long commit = SegmentListReader.FindNewest(generation)!.Value;
        var notes = SegmentListReader.Read(generation, commit).UserData;
        using (var writer = IndexWriter.Open(directory, Fields.All))
        {
            writer.Delete(Fields.Id, id);
            writer.Commit(notes);
        }

        var list = SegmentListReader.Read(generation, commit + 1);
        SegmentListWriter.Write(directory, list with { Generation = commit + 2, UserData = notes });
    }

    // The changed article lies last, and stands first.
    private static UpdatedSource Updated(out string generation)
    {
        var source = new UpdatedSource();
        foreach (string id in (string[])["a", "b", "c"])
        {
            source.Write($"{id}.jsonl", $$"""{"id":"{{id}}","title":"标题","text":"第一稿。"}""");
        }

        source.Update();
        source.Write("a.jsonl", """{"id":"a","title":"标题","text":"第二稿。"}""", minutesAgo: 30);
        generation = Path.Combine(source.Index, source.Update().Generation);
        return source;
    }
}
