using SearchApp.Indexing.Building;
using SearchApp.Testing;

namespace SearchApp.Indexing.Tests.Building;

public sealed class IdTableTests
{
    [Fact]
    public void It_holds_what_a_dictionary_holds()
    {
        using var folder = new TempFolder();
        var model = new Dictionary<UInt128, int>();
        var random = new Random(5);
        using (var table = new IdTable(folder["ids"]))
        {
            for (int round = 0; round < 100_000; round++)
            {
                // Few different halves, so that many ids begin at the same place.
                var id = new UInt128((ulong)random.Next(300), (ulong)random.Next(300));
                Assert.Equal(model.ContainsKey(id), table.Contains(id));
                Assert.Equal(model.TryAdd(id, round), table.TryAdd(id, round));
                if (round % 7 == 0)
                {
                    model[id] = table[id] = -round;
                }
            }

            Assert.Equal(model.Count, table.Count);
            Assert.All(model, entry => Assert.Equal(entry.Value, table[entry.Key]));
            Assert.Throws<KeyNotFoundException>(() => table[UInt128.MaxValue]);
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Fact]
    public void What_a_process_that_died_has_left_is_replaced()
    {
        using var folder = new TempFolder();
        File.WriteAllBytes(folder["ids-0.pending"], [.. Enumerable.Repeat((byte)1, 1 << 20)]);
        File.WriteAllBytes(folder["ids-1.pending"], [.. Enumerable.Repeat((byte)1, 1 << 20)]);
        using var table = new IdTable(folder["ids"]);
        Assert.False(table.Contains(1));
        for (int i = 0; i < 10_000; i++)
        {
            Assert.True(table.TryAdd(IdHash.Of($"{i}"), i));
        }

        Assert.Equal(77, table[IdHash.Of("77")]);
    }
}
