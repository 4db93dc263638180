using System.Text;
using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Tests.Reading;

public sealed class TermDictionaryTests : IDisposable
{
    private readonly IndexSnapshot _snapshot = IndexSnapshot.Open(Golden.Folder("large"));

    public void Dispose() => _snapshot.Dispose();

    [Theory]
    [InlineData("id")]
    [InlineData("body")]
    [InlineData("title.characters")]
    public void An_enumeration_starts_at_the_first_term_not_below(string field)
    {
        var terms = _snapshot.Segments[0].Terms(field)!;
        var all = ReadFrom(terms, []).ToList();
        var random = new Random(3);
        for (int i = 0; i < 500; i++)
        {
            // A term, its beginning, one with a changed end, or one longer.
            byte[] near = all[random.Next(all.Count)];
            byte[] target = random.Next(4) switch
            {
                0 => near,
                1 => near[..random.Next(near.Length + 1)],
                2 => [.. near[..^1], (byte)(near[^1] + random.Next(3) - 1)],
                _ => [.. near, (byte)random.Next(256)],
            };
            int first = all.FindIndex(term => term.AsSpan().SequenceCompareTo(target) >= 0);
            var expected = first < 0 ? [] : all.Skip(first).Take(3);
            Assert.Equal(expected, ReadFrom(terms, target).Take(3));
            bool isThere = first >= 0 && all[first].AsSpan().SequenceEqual(target);
            Assert.Equal(isThere, terms.TryFind(target, out _));
        }
    }

    [Fact]
    public void Terms_with_one_beginning_are_enumerated_in_order()
    {
        var terms = _snapshot.Segments[0].Terms("id")!;

        string[] found = ReadFrom(terms, Encoding.UTF8.GetBytes("文章11"))
            .Select(Encoding.UTF8.GetString)
            .TakeWhile(term => term.StartsWith("文章11", StringComparison.Ordinal)).ToArray();

        Assert.Equal(111, found.Length);
        Assert.Equal(found.Order(StringComparer.Ordinal), found);
    }

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        var terms = _snapshot.Segments[0].Terms("id")!;
        byte[] term = Encoding.UTF8.GetBytes("文章777");
        Assert.True(terms.TryFind(term, out _));
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            terms.TryFind(term, out _);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void A_field_that_is_not_indexed_has_no_terms()
    {
        Assert.Null(_snapshot.Segments[0].Terms("url"));
        Assert.Null(_snapshot.Segments[0].Terms("no such field"));
    }

    private static IEnumerable<byte[]> ReadFrom(TermDictionary terms, byte[] target)
    {
        var cursor = terms.EnumerateFrom(target);
        while (cursor.MoveNext())
        {
            yield return cursor.Term.ToArray();
        }
    }
}
