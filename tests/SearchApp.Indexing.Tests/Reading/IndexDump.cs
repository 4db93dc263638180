using System.Globalization;
using System.Text;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Segments;

namespace SearchApp.Indexing.Tests.Reading;

/// <summary>Writes down what our reader reads, in the words of GoldenIndex/Java/IndexDump.java.</summary>
internal static class IndexDump
{
    private const ulong Basis = 0xcbf29ce484222325;
    private const ulong Prime = 0x100000001b3;

    public static IEnumerable<string> Dump(IndexSnapshot snapshot)
    {
        foreach (var reader in snapshot.Segments)
        {
            var segment = (Segment)reader;
            yield return $"segment {segment.MaxDoc} {segment.LiveDocs?.LiveCount ?? segment.MaxDoc}";
            foreach (var field in segment.Fields)
            {
                foreach (string line in DumpTerms(segment, field).Concat(DumpColumn(segment, field)))
                {
                    yield return line;
                }
            }

            for (int doc = 0; doc < segment.MaxDoc; doc++)
            {
                int live = segment.LiveDocs?.IsLive(doc) == false ? 0 : 1;
                yield return $"doc {doc} {live} {Shorten(DumpStored(segment.StoredFields.Read(doc)))}";
            }
        }
    }

    private static IEnumerable<string> DumpTerms(Segment segment, FieldInfo field)
    {
        var terms = segment.Terms(field.Name);
        if (terms is null)
        {
            yield break;
        }

        yield return $"terms {field.Name} {terms.SumTotalTermFreq} {terms.SumDocFreq} {terms.DocCount}";
        long count = 0;
        var cursor = terms.EnumerateFrom([]);
        while (cursor.MoveNext())
        {
            count++;
            var info = cursor.Info;
            Assert.True(terms.TryFind(cursor.Term, out var found));
            Assert.Equal(info, found);
            ulong hash = HashPostings(terms.Open(found, PostingsDetail.Offsets), field.Postings!.Value);
            yield return $"term {Hex(cursor.Term)} {info.DocFreq} {info.TotalTermFreq} {hash:x}";
        }

        Assert.Equal(terms.TermCount, count);
    }

    private static ulong HashPostings(Postings postings, PostingsDetail detail)
    {
        ulong hash = Basis;
        while (postings.NextDoc() != DocIdIterator.NoMoreDocs)
        {
            hash = Add(Add(hash, postings.DocId), postings.Freq);
            for (int i = 0; detail >= PostingsDetail.Positions && i < postings.Freq; i++)
            {
                hash = Add(hash, postings.NextPosition());
                if (detail >= PostingsDetail.Offsets)
                {
                    hash = Add(Add(hash, postings.StartOffset), postings.EndOffset);
                }
            }
        }

        return hash;
    }

    private static IEnumerable<string> DumpColumn(Segment segment, FieldInfo field)
    {
        string name = field.Name;
        var norms = segment.Norms(name);
        if (norms is not null)
        {
            yield return $"norms {name} {Shorten(string.Join(' ', norms.Bytes.ToArray()))}";
        }

        var text = new StringBuilder();
        var numeric = segment.Numeric(name);
        var binary = segment.Binary(name);
        var sorted = segment.Sorted(name);
        var set = segment.SortedSet(name);
        for (int doc = 0; doc < segment.MaxDoc; doc++)
        {
            text.Append(' ').Append(field.DocValues switch
            {
                DocValuesType.Numeric => numeric!.Has(doc) ? numeric.Get(doc).ToString(CultureInfo.InvariantCulture) : "-",
                DocValuesType.Binary => "=" + Hex(binary!.Get(doc)),
                DocValuesType.Sorted => sorted!.GetOrdinal(doc) is >= 0 and int ordinal ? $"{ordinal}:{Hex(sorted.Lookup(ordinal))}" : "-",
                DocValuesType.SortedSet => set!.GetOrdinals(doc).IsEmpty ? "-" : DumpSet(set, doc),
                _ => "",
            });
        }

        if (field.DocValues != DocValuesType.None)
        {
            string type = field.DocValues == DocValuesType.SortedSet ? "sorted_set" : field.DocValues.ToString().ToLowerInvariant();
            yield return $"{type} {name} {Shorten(text.ToString())}";
        }
    }

    private static string DumpSet(SortedSetDocValues set, int doc) =>
        string.Join(',', set.GetOrdinals(doc).ToArray().Select(ordinal => $"{ordinal}:{Hex(set.Lookup(ordinal))}"));

    private static string DumpStored(IReadOnlyList<StoredField> fields) => string.Join(' ', fields.Select(field => field.Name + "=" + field.Value switch
    {
        byte[] bytes => "bytes:" + Hash(bytes),
        string text => "string:" + Hash(Encoding.UTF8.GetBytes(text)),
        float number => $"float:{BitConverter.SingleToInt32Bits(number):x}",
        double number => $"double:{BitConverter.DoubleToInt64Bits(number):x}",
        _ => string.Create(CultureInfo.InvariantCulture, $"number:{field.Value}"),
    }));

    private static string Shorten(string values) =>
        values.Length < 300 ? values.Trim() : "hash:" + Hash(Encoding.UTF8.GetBytes(values.Trim()));

    private static string Hash(byte[] bytes) =>
        $"{bytes.Length}:{bytes.Aggregate(Basis, (hash, value) => Add(hash, value)):x}";

    private static ulong Add(ulong hash, int value) => unchecked((hash ^ (uint)value) * Prime);

    private static string Hex(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? "." : Convert.ToHexStringLower(bytes);
}
