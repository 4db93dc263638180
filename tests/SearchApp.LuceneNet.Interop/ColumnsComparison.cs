using Lucene.Net.Index;
using Lucene.Net.Util;
using OurReader = SearchApp.Indexing.Reading.SegmentReader;
using TheirSets = Lucene.Net.Index.SortedSetDocValues;

namespace SearchApp.LuceneNet.Interop;

/// <summary>The lengths and the column of a field: every document's value, and every value of a dictionary.</summary>
internal static class ColumnsComparison
{
    public static void Run(FieldInfo field, AtomicReader theirs, OurReader ours, Differences differences)
    {
        string name = field.Name;
        CompareNorms(name, theirs.GetNormValues(name), ours, differences);
        switch (field.DocValuesType)
        {
            case DocValuesType.NUMERIC:
                CompareNumeric(name, theirs, ours.Numeric(name)!, differences);
                break;
            case DocValuesType.BINARY:
                CompareBinary(name, theirs.GetBinaryDocValues(name), ours, differences);
                break;
            case DocValuesType.SORTED:
                CompareSorted(name, theirs.GetSortedDocValues(name), ours, differences);
                break;
            case DocValuesType.SORTED_SET:
                CompareSets(name, theirs.GetSortedSetDocValues(name), ours, differences);
                break;
            default:
                differences.Compare(() => $"{name} has a column", false, HasColumn(ours, name));
                break;
        }
    }

    private static bool HasColumn(OurReader ours, string name) =>
        ours.Numeric(name) is not null || ours.Binary(name) is not null || ours.Sorted(name) is not null || ours.SortedSet(name) is not null;

    private static void CompareNorms(string name, NumericDocValues? theirs, OurReader ours, Differences differences)
    {
        var norms = ours.Norms(name);
        differences.Compare(() => $"{name} has lengths", theirs is not null, norms is not null);
        for (int doc = 0; theirs is not null && norms is not null && doc < ours.MaxDoc; doc++)
        {
            differences.Compare(() => $"length of {name} of {doc}", theirs.Get(doc), (sbyte)norms.Bytes[doc]);
        }
    }

    private static void CompareNumeric(
        string name, AtomicReader theirs, SearchApp.Indexing.Reading.NumericDocValues ours, Differences differences)
    {
        var values = theirs.GetNumericDocValues(name);
        var present = theirs.GetDocsWithField(name);
        for (int doc = 0; doc < theirs.MaxDoc; doc++)
        {
            differences.Compare(() => $"{name} of {doc}", values.Get(doc), ours.Get(doc));
            differences.Compare(() => $"{doc} has {name}", present.Get(doc), ours.Has(doc));
        }
    }

    private static void CompareBinary(string name, BinaryDocValues theirs, OurReader ours, Differences differences)
    {
        var values = ours.Binary(name)!;
        var scratch = new BytesRef();
        for (int doc = 0; doc < ours.MaxDoc; doc++)
        {
            theirs.Get(doc, scratch);
            differences.Compare(() => $"{name} of {doc}", Hex.Of(scratch), Convert.ToHexString(values.Get(doc)));
        }
    }

    private static void CompareSorted(string name, SortedDocValues theirs, OurReader ours, Differences differences)
    {
        var values = ours.Sorted(name)!;
        var scratch = new BytesRef();
        differences.Compare(() => $"values of {name}", theirs.ValueCount, values.ValueCount);
        for (int ordinal = 0; ordinal < Math.Min(theirs.ValueCount, values.ValueCount); ordinal++)
        {
            theirs.LookupOrd(ordinal, scratch);
            differences.Compare(() => $"value {ordinal} of {name}", Hex.Of(scratch), Convert.ToHexString(values.Lookup(ordinal)));
        }

        for (int doc = 0; doc < ours.MaxDoc; doc++)
        {
            differences.Compare(() => $"{name} of {doc}", theirs.GetOrd(doc), values.GetOrdinal(doc));
        }
    }

    private static void CompareSets(string name, TheirSets theirs, OurReader ours, Differences differences)
    {
        var values = ours.SortedSet(name)!;
        var scratch = new BytesRef();
        differences.Compare(() => $"values of {name}", theirs.ValueCount, values.ValueCount);
        for (int ordinal = 0; ordinal < Math.Min(theirs.ValueCount, values.ValueCount); ordinal++)
        {
            theirs.LookupOrd(ordinal, scratch);
            differences.Compare(() => $"value {ordinal} of {name}", Hex.Of(scratch), Convert.ToHexString(values.Lookup(ordinal)));
        }

        for (int doc = 0; doc < ours.MaxDoc; doc++)
        {
            differences.Compare(() => $"{name} of {doc}", Ordinals(theirs, doc), string.Join(' ', values.GetOrdinals(doc).ToArray()));
        }
    }

    private static string Ordinals(TheirSets values, int doc)
    {
        var ordinals = new List<long>();
        values.SetDocument(doc);
        for (long ordinal = values.NextOrd(); ordinal != TheirSets.NO_MORE_ORDS; ordinal = values.NextOrd())
        {
            ordinals.Add(ordinal);
        }

        return string.Join(' ', ordinals);
    }
}
