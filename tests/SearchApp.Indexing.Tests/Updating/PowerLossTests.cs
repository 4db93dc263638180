using SearchApp.Indexing.Checking;
using SearchApp.Indexing.Store;
using SearchApp.Indexing.Tests.Building;

namespace SearchApp.Indexing.Tests.Updating;

public sealed class PowerLossTests
{
    private const string Old = "a b";
    private const string New = "d a c";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Whenever_the_power_fails_the_old_index_is_there_or_the_new_one_whole(bool update)
    {
        int allowed = 0;
        int renewed = 0;
        for (bool completed = false; !completed; allowed++)
        {
            using var source = new UpdatedSource();
            source.Write("a.jsonl", Line("a") + Line("b"));
            source.Update();
            source.Write("a.jsonl", Line("a") + Line("c"));
            source.Write("0.jsonl", Line("d"));
            var cut = new PowerCut(allowed, seed: allowed);
            IndexDirectory Open(string path) => new PowerCutDirectory(new FileIndexDirectory(path), cut);
            try
            {
                if (update)
                {
                    IndexUpdater.Update(
                        new IndexUpdateOptions { Source = source.Folder, Index = source.Index }, TimeProvider.System, null, Open,
                        TestContext.Current.CancellationToken);
                }
                else
                {
                    IndexBuilder.Rebuild(
                        new IndexBuildOptions { Source = source.Folder, Index = source.Index, Jobs = 1 }, TimeProvider.System, null, Open,
                        TestContext.Current.CancellationToken);
                }

                completed = !cut.HasFailed;
            }
            catch (IndexWriteException)
            {
                Assert.True(cut.HasFailed);
            }

            cut.Lose();

            string found = source.InOrder();
            Assert.Contains(found, completed ? [New] : (string[])[Old, New]);
            renewed += found == New ? 1 : 0;
            Assert.Empty(IndexChecker.Check(source.Index, TestContext.Current.CancellationToken));
            source.Update();
            Assert.Equal(New, source.InOrder());
        }

        Assert.True(allowed > 50 && renewed > 0, $"{allowed} moments were tried, of which {renewed} left the new index.");
    }

    private static string Line(string id) =>
        $$"""{"id":"{{id}}","title":"示例市召开会议","source":"示例网","date":"2021-06-01","text":"示例市人民政府今天上午召开常务会议，听取全市水利工程建设情况汇报。"}""" + "\n";
}
