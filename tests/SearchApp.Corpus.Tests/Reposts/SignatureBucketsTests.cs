using SearchApp.Corpus.Reposts;
using SearchApp.Corpus.Scratch;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests.Reposts;

public sealed class SignatureBucketsTests
{
    private const int Copies = 24;

    [Fact]
    public void A_disk_that_takes_no_pairs_is_named_as_such()
    {
        using var folder = new TempFolder();
        using SignatureFile signatures = Copied(folder, 60_000);
        using var found = new DistinctSorter(new ScratchFolder(folder["nowhere"]));
        Assert.Throws<DirectoryNotFoundException>(() => SignatureBuckets.FindPairs(signatures, found, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_search_for_pairs_can_be_given_up()
    {
        using var folder = new TempFolder();
        using SignatureFile signatures = Copied(folder, 1_000);
        using var found = new DistinctSorter(new ScratchFolder(folder.Path));
        Assert.ThrowsAny<OperationCanceledException>(() => SignatureBuckets.FindPairs(signatures, found, new CancellationToken(canceled: true)));
    }

    private static SignatureFile Copied(TempFolder folder, int count)
    {
        var signatures = new SignatureFile(new ScratchFolder(folder.Path));
        var random = new Random(1);
        ushort[] signature = new ushort[MinHash.Size];
        for (int i = 0; i < count; i++)
        {
            if (i % Copies == 0)
            {
                for (int lane = 0; lane < signature.Length; lane++)
                {
                    signature[lane] = (ushort)random.Next(1 << 16);
                }
            }

            signatures.Add(signature);
        }

        signatures.Seal();
        return signatures;
    }
}
