using System.Text;
using SearchApp.EndToEnd.Tests.Commands;
using SearchApp.Indexing;
using SearchApp.Indexing.Reading;

namespace SearchApp.EndToEnd.Tests.Faults;

/// <summary>A reader is not disturbed by writers in other processes, even after its generation is gone.</summary>
public sealed class OpenReaderTests
{
    [Fact]
    public void What_was_opened_stays_readable_whole_while_other_processes_rebuild_update_and_merge()
    {
        using var source = new VersionedSource();
        Write(source, "rebuild");
        using var snapshot = IndexSnapshot.Open(source.Index);

        // Nothing of the snapshot is read before its folder is gone.
        for (int i = 0; i < 12; i++)
        {
            source.Advance();
            Write(source, i == 5 ? "rebuild" : "update");
        }

        Assert.True(!Directory.Exists(snapshot.Directory) || !OperatingSystem.IsLinux());
        Assert.Equal(12, source.IndexedVersion());
        var segment = Assert.Single(snapshot.Segments);
        for (int doc = 0; doc < segment.MaxDoc; doc++)
        {
            string id = Encoding.UTF8.GetString(segment.Binary(ArticleSchema.Id)!.Get(doc));
            Assert.Equal($"{id}-0", segment.StoredFields.ReadString(doc, ArticleSchema.Title));
            Assert.Equal($"{id}-0", Encoding.UTF8.GetString(segment.Binary(ArticleSchema.Title)!.Get(doc)));
        }

        Assert.Equal(30, segment.MaxDoc);
        Assert.True(segment.Terms(ArticleSchema.Body)!.TryFind("会议"u8, out var info));
        var postings = segment.Terms(ArticleSchema.Body)!.Open(info, PostingsDetail.Positions);
        for (int doc = 0; doc < segment.MaxDoc; doc++)
        {
            Assert.Equal(doc, postings.NextDoc());
            Assert.Equal(0, postings.NextPosition());
        }
    }

    private static void Write(VersionedSource source, string command)
    {
        var run = SearchAppProcess.Run(command, "--source", source.Folder, "--index", source.Index, "--quiet");
        Assert.True(run.ExitCode == 0, run.Errors);
    }
}
