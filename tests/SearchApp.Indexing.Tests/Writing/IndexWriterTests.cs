using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SearchApp.Indexing.Checking;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;
using SearchApp.Indexing.Tests.Judges;
using SearchApp.Indexing.Writing;
using SearchApp.Testing;

namespace SearchApp.Indexing.Tests.Writing;

public sealed class IndexWriterTests
{
    private static readonly Dictionary<string, string> NoData = new(StringComparer.Ordinal);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_adds_deletes_and_commits_leave_what_a_dictionary_says(int seed) => Prove(seed);

    [Fact]
    public void Random_adds_deletes_and_commits_leave_what_a_dictionary_says_two_thousand_times()
    {
        Prerequisite.LongRun();
        // FsCheck's sized numbers would be the same hundred or two again and again.
        Prop.ForAll<DoNotSize<int>>(seed => Prove(seed.Item)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static void Prove(int seed)
    {
        using var folder = new TempFolder();
        var random = new Random(seed);
        var model = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (int commit = 0; commit < 25; commit++)
        {
            using var writer = IndexWriter.Open(new UnsyncedDirectory(folder.Path), SomeFields.All);
            for (int change = random.Next(1, 30); change > 0; change--)
            {
                Change(writer, model, random);
            }

            writer.Commit(NoData);
            Assert.Equal(model, Read(folder.Path));
        }

        Assert.Empty(IndexChecker.Check(folder.Path, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Apache_Lucene_agrees_after_merges_and_deletions()
    {
        using var folder = new TempFolder();
        var documents = HostileDocuments.Make(2600).ToList();
        for (int commit = 0; commit < 13; commit++)
        {
            using var writer = IndexWriter.Open(new FileIndexDirectory(folder.Path), SomeFields.All);
            documents.GetRange(commit * 200, 200).ForEach(writer.Add);
            for (int i = commit; i < (commit + 1) * 200; i += 11)
            {
                writer.Delete(SomeFields.Key, i.ToString(CultureInfo.InvariantCulture));
            }

            writer.Commit(NoData);
        }

        using (var snapshot = IndexSnapshot.Open(folder.Path))
        {
            Assert.InRange(snapshot.Segments.Count, 2, 9);
            Assert.Contains(snapshot.Segments, segment => segment.LiveDocs is not null);
        }

        ApacheLucene.AssertClean(folder.Path);
        ApacheLucene.AssertReadsTheSame(folder.Path);
    }

    [Fact]
    public void A_segment_without_live_documents_is_dropped_with_its_files()
    {
        using var folder = new TempFolder();
        var model = new SortedDictionary<string, string>(StringComparer.Ordinal);
        using (var writer = IndexWriter.Open(new FileIndexDirectory(folder.Path), SomeFields.All))
        {
            Put(writer, model, "1", "一");
            writer.Commit(NoData);
        }

        using (var writer = IndexWriter.Open(new FileIndexDirectory(folder.Path), SomeFields.All))
        {
            writer.Delete(SomeFields.Key, "1");
            writer.Commit(NoData);
        }

        Assert.Equal(["segments_2"], Directory.EnumerateFiles(folder.Path).Select(path => Path.GetFileName(path)));
    }

    [Fact]
    public void Segments_with_other_fields_are_refused()
    {
        using var folder = new TempFolder();
        using (var writer = IndexWriter.Open(new FileIndexDirectory(folder.Path), SomeFields.All))
        {
            Put(writer, new SortedDictionary<string, string>(StringComparer.Ordinal), "1", "一");
            writer.Commit(NoData);
        }

        Assert.Throws<UnsupportedIndexException>(
            () => IndexWriter.Open(new FileIndexDirectory(folder.Path), [SomeFields.Key]));
    }

    private static void Change(IndexWriter writer, SortedDictionary<string, string> model, Random random)
    {
        string key = random.Next(60).ToString(CultureInfo.InvariantCulture);
        if (random.Next(3) == 0)
        {
            writer.Delete(SomeFields.Key, key);
            model.Remove(key);
        }
        else
        {
            writer.Delete(SomeFields.Key, key);
            Put(writer, model, key, "文" + random.Next(1000).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void Put(IndexWriter writer, SortedDictionary<string, string> model, string key, string text)
    {
        var document = new Document();
        document.AddIndexed(SomeFields.Key, key);
        document.AddColumn(SomeFields.Key, key);
        document.AddIndexed(SomeFields.Words, text);
        document.AddColumn(SomeFields.Label, text);
        document.AddStored(SomeFields.Text, text);
        writer.Add(document);
        model[key] = text;
    }

    // Every live document by key, read back through the stored field, and checked against its column and its term.
    private static SortedDictionary<string, string> Read(string folder)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        using var snapshot = IndexSnapshot.Open(folder);
        foreach (var segment in snapshot.Segments)
        {
            for (int doc = 0; doc < segment.MaxDoc; doc++)
            {
                if (segment.LiveDocs?.IsLive(doc) == false)
                {
                    continue;
                }

                byte[] key = segment.Binary("key")!.Get(doc).ToArray();
                string text = segment.StoredFields.ReadString(doc, "text")!;
                Assert.Equal(text, System.Text.Encoding.UTF8.GetString(segment.Sorted("label")!.Lookup(segment.Sorted("label")!.GetOrdinal(doc))));
                Assert.True(segment.Terms("key")!.TryFind(key, out var info));
                var postings = segment.Terms("key")!.Open(info, PostingsDetail.Documents);
                Assert.Equal(doc, postings.Advance(doc));
                found.Add(System.Text.Encoding.UTF8.GetString(key), text);
            }
        }

        return found;
    }
}
