using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Tests.Reading;
using SearchApp.Testing;

namespace SearchApp.Indexing.Tests;

public sealed class IndexSnapshotTests
{
    [Fact]
    public void CURRENT_names_the_generation_that_is_opened()
    {
        using var folder = new TempFolder();
        CopyGolden("tiny", folder["g7"]);
        File.WriteAllText(folder["CURRENT"], "g7\n");

        using var snapshot = IndexSnapshot.Open(folder.Path);

        Assert.Equal("g7", snapshot.Generation);
        Assert.Equal(folder["g7"], snapshot.Directory);
        Assert.Equal(2, snapshot.DocCount);
        Assert.Equal(3, snapshot.MaxDoc);
        Assert.Equal(["about", "day", "id", "source", "title"], snapshot.FieldNames);
    }

    [Fact]
    public void The_size_is_that_of_the_files_read()
    {
        using var snapshot = IndexSnapshot.Open(Golden.Folder("tiny"));
        long expected = Directory.EnumerateFiles(Golden.Folder("tiny"))
            .Where(path => Path.GetFileName(path) is not ("segments.gen" or "expected.txt"))
            .Sum(path => new FileInfo(path).Length);

        Assert.Equal(expected, snapshot.TotalBytes);
    }

    [Fact]
    public void An_empty_or_missing_folder_holds_no_index()
    {
        using var folder = new TempFolder();

        Assert.Throws<IndexNotFoundException>(() => IndexSnapshot.Open(folder.Path));
        Assert.Throws<IndexNotFoundException>(() => IndexSnapshot.Open(folder["nowhere"]));
    }

    [Theory]
    [InlineData("g9")]
    [InlineData("../elsewhere")]
    [InlineData("")]
    public void A_CURRENT_that_names_nothing_here_is_damage(string content)
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder["CURRENT"], content);

        var e = Assert.Throws<CorruptIndexException>(() => IndexSnapshot.Open(folder.Path));

        Assert.Equal(folder["CURRENT"], e.File);
    }

    [Fact]
    public void What_is_used_after_closing_says_so()
    {
        var snapshot = IndexSnapshot.Open(Golden.Folder("large"));
        var segment = snapshot.Segments[0];
        var terms = segment.Terms("body")!;
        terms.TryFind("政"u8, out var info);
        var postings = terms.Open(info, PostingsDetail.Offsets);
        var urls = segment.Binary("url")!;
        var cursor = terms.EnumerateFrom([]);

        snapshot.Dispose();

        Assert.Throws<ObjectDisposedException>(() => snapshot.Acquire());
        Assert.Throws<ObjectDisposedException>(() => terms.TryFind("政"u8, out _));
        Assert.Throws<ObjectDisposedException>(() => postings.NextDoc());
        Assert.Throws<ObjectDisposedException>(() => urls.Get(0).Length);
        Assert.Throws<ObjectDisposedException>(() => segment.Norms("body")!.Bytes.Length);
        Assert.Throws<ObjectDisposedException>(() => segment.StoredFields.Read(0));
        Assert.Throws<ObjectDisposedException>(() => segment.Sorted("source"));
        Assert.Throws<ObjectDisposedException>(() =>
        {
            while (cursor.MoveNext())
            {
                // Until it needs the next block.
            }
        });
    }

    [Fact]
    public void A_lease_keeps_a_closed_snapshot_readable_until_given_back()
    {
        var snapshot = IndexSnapshot.Open(Golden.Folder("tiny"));
        var lease = snapshot.Acquire();
        snapshot.Dispose();

        Assert.Equal(["id", "title"], lease.Snapshot.Segments[0].StoredFields.Read(0).Select(field => field.Name));
        Assert.Throws<ObjectDisposedException>(() => snapshot.Acquire());

        lease.Dispose();

        Assert.Throws<ObjectDisposedException>(() => snapshot.Segments[0].StoredFields.Read(0));
        Assert.Throws<ObjectDisposedException>(() => lease.Snapshot);
    }

    [Fact]
    public async Task Searches_go_on_while_the_snapshot_is_closed_under_them()
    {
        var snapshot = IndexSnapshot.Open(Golden.Folder("large"));
        using var started = new CountdownEvent(4);
        long read = 0;
        var searches = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            bool isFirst = true;
            try
            {
                while (true)
                {
                    using var lease = snapshot.Acquire();
                    if (isFirst)
                    {
                        started.Signal();
                        isFirst = false;
                    }

                    Interlocked.Add(ref read, lease.Snapshot.Segments[0].StoredFields.ReadString(700, "body")!.Length);
                }
            }
            catch (ObjectDisposedException)
            {
                // The only way out: no lease is to be had any more.
            }
        })).ToArray();

        started.Wait(TestContext.Current.CancellationToken);
        snapshot.Dispose();
        await Task.WhenAll(searches);

        Assert.True(read > 0);
    }

    private static void CopyGolden(string name, string target)
    {
        Directory.CreateDirectory(target);
        foreach (string path in Directory.EnumerateFiles(Golden.Folder(name)))
        {
            File.Copy(path, Path.Combine(target, Path.GetFileName(path)));
        }
    }
}
