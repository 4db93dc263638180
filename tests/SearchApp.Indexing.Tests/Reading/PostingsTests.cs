using FsCheck;
using FsCheck.Fluent;
using SearchApp.Indexing.Reading;

namespace SearchApp.Indexing.Tests.Reading;

public sealed class PostingsTests : IDisposable
{
    private readonly IndexSnapshot _snapshot = IndexSnapshot.Open(Golden.Folder("large"));

    public void Dispose() => _snapshot.Dispose();

    [Theory]
    [InlineData("title", "政")]
    [InlineData("title", "府")]
    [InlineData("body", "政")]
    [InlineData("body", "经")]
    [InlineData("body", "通")]
    [InlineData("payloads", "政")]
    [InlineData("payloads.only", "府")]
    [InlineData("frequencies", "政")]
    [InlineData("region", "11")]
    [InlineData("title.characters", "城")]
    public void Any_mixture_of_moves_reads_what_a_plain_walk_reads(string field, string term)
    {
        var terms = _snapshot.Segments[0].Terms(field)!;
        Assert.True(terms.TryFind(System.Text.Encoding.UTF8.GetBytes(term), out var info));
        var detail = field is "frequencies" or "region" ? PostingsDetail.Frequencies
            : field is "title.characters" or "payloads.only" ? PostingsDetail.Positions : PostingsDetail.Offsets;
        var walk = ReadAll(terms.Open(info, detail), detail);
        Assert.Equal(info.DocFreq, walk.Count);

        Prop.ForAll(Gen.Choose(0, 400).Three().ArrayOf(20).ToArbitrary(), moves =>
        {
            var postings = terms.Open(info, detail);
            int at = -1;
            foreach (var (move, distance, occurrences) in moves)
            {
                if (!Move(postings, walk, ref at, move % 3, distance))
                {
                    return true;
                }

                var (doc, read) = walk[at];
                Assert.Equal(doc, postings.DocId);
                Assert.Equal(read.Count, postings.Freq);
                if (detail >= PostingsDetail.Positions)
                {
                    int singly = Math.Min(occurrences, postings.Freq);
                    Assert.Equal(read.Take(singly), Read(postings, detail).Take(singly));
                    int[] rest = new int[(postings.Freq - singly) * (distance % 2)];
                    postings.ReadPositions(rest);
                    Assert.Equal(read.Skip(singly).Take(rest.Length).Select(occurrence => occurrence.Item1), rest);
                    AssertOffsets(postings, detail, read, singly + rest.Length);
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Moving_on_behind_the_end_stays_there()
    {
        var terms = _snapshot.Segments[0].Terms("title")!;
        terms.TryFind("政"u8, out var info);
        var postings = terms.Open(info, PostingsDetail.Positions);

        Assert.Equal(DocIdIterator.NoMoreDocs, postings.Advance(1_000_000));
        Assert.Equal(DocIdIterator.NoMoreDocs, postings.NextDoc());
        Assert.Equal(0, postings.ReadBlock(new int[128], []));
        Assert.Equal(DocIdIterator.NoMoreDocs, postings.DocId);
    }

    [Fact]
    public void Blocks_may_be_read_into_less_room_than_they_take()
    {
        var terms = _snapshot.Segments[0].Terms("body")!;
        terms.TryFind("政"u8, out var info);
        var walk = ReadAll(terms.Open(info, PostingsDetail.Positions), PostingsDetail.Positions);
        var postings = terms.Open(info, PostingsDetail.Frequencies);
        var docs = new List<(int, int)>();
        int[] docIds = new int[50];
        int[] freqs = new int[50];
        for (int count = postings.ReadBlock(docIds, freqs); count > 0; count = postings.ReadBlock(docIds, freqs))
        {
            Assert.Equal(docIds[count - 1], postings.DocId);
            docs.AddRange(docIds.Zip(freqs).Take(count));
        }

        Assert.Equal(walk.Select(entry => (entry.Doc, entry.Occurrences.Count)), docs);
    }

    [Fact]
    public void Asking_for_more_than_is_indexed_gives_what_there_is()
    {
        var terms = _snapshot.Segments[0].Terms("region")!;
        Assert.True(terms.TryFind("11"u8, out var info));

        var postings = terms.Open(info, PostingsDetail.Offsets);

        Assert.NotEqual(DocIdIterator.NoMoreDocs, postings.NextDoc());
        Assert.Equal(1, postings.Freq);
        Assert.Equal(info.DocFreq, postings.Cost);
    }

    private static void AssertOffsets(Postings postings, PostingsDetail detail, List<(int, int Start, int End)> occurrences, int read)
    {
        if (detail >= PostingsDetail.Offsets && read > 0)
        {
            var (_, start, end) = occurrences[read - 1];
            Assert.Equal((start, end), (postings.StartOffset, postings.EndOffset));
        }
    }

    // One move of a cursor and of its place in the list of all; false at the end.
    private static bool Move(Postings postings, List<(int Doc, List<(int, int, int)>)> walk, ref int at, int move, int distance)
    {
        switch (move)
        {
            case 0:
                at++;
                return postings.NextDoc() != DocIdIterator.NoMoreDocs && at < walk.Count;
            case 1:
                int target = postings.DocId + 1 + distance;
                at = walk.FindIndex(entry => entry.Doc >= target);
                Assert.Equal(at < 0 ? DocIdIterator.NoMoreDocs : walk[at].Doc, postings.Advance(target));
                return at >= 0;
            default:
                int[] docIds = new int[1 + (distance % 100)];
                int count = postings.ReadBlock(docIds, []);
                Assert.Equal(walk.Skip(at + 1).Take(count).Select(entry => entry.Doc), docIds.Take(count));
                at += count;
                return count > 0;
        }
    }

    private static List<(int Doc, List<(int Position, int Start, int End)> Occurrences)> ReadAll(Postings postings, PostingsDetail detail)
    {
        var all = new List<(int, List<(int, int, int)>)>();
        while (postings.NextDoc() != DocIdIterator.NoMoreDocs)
        {
            var occurrences = detail >= PostingsDetail.Positions
                ? Read(postings, detail).Take(postings.Freq).ToList()
                : Enumerable.Repeat((0, 0, 0), postings.Freq).ToList();
            all.Add((postings.DocId, occurrences));
        }

        return all;
    }

    private static IEnumerable<(int Position, int Start, int End)> Read(Postings postings, PostingsDetail detail)
    {
        while (true)
        {
            int position = postings.NextPosition();
            yield return detail >= PostingsDetail.Offsets ? (position, postings.StartOffset, postings.EndOffset) : (position, 0, 0);
        }
    }
}
