using SearchApp.Corpus.Scratch;
using SearchApp.Testing;

namespace SearchApp.Corpus.Tests.Scratch;

public sealed class DistinctSorterTests
{
    // More than a million do not lie in memory.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(1 << 20)]
    [InlineData((1 << 20) + 1)]
    [InlineData(2_500_000)]
    public void Numbers_come_out_ascending_each_once(int count)
    {
        using var folder = new TempFolder();
        var random = new Random(count);
        ulong[] numbers = [.. Enumerable.Range(0, count).Select(_ => (ulong)random.NextInt64(count * 2L))];
        using (var sorter = new DistinctSorter(new ScratchFolder(folder.Path)))
        {
            foreach (ulong number in numbers)
            {
                sorter.Add(number);
            }

            Assert.True(numbers.Distinct().Order().SequenceEqual(sorter.Sorted()));
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }
}
