using SearchApp.Indexing.Codecs.Lucene46;
using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Segments;

/// <summary>Merges the columns of all sources, field by field.</summary>
internal sealed class ColumnsMerger
{
    private readonly IReadOnlyList<MergeSource> _sources;
    private readonly IReadOnlyList<DocMap> _docMaps;
    private readonly int _docCount;

    public ColumnsMerger(IReadOnlyList<MergeSource> sources, IReadOnlyList<DocMap> docMaps)
    {
        _sources = sources;
        _docMaps = docMaps;
        _docCount = docMaps.Sum(static map => map.Count);
    }

    /// <summary>Writes the column of a field.</summary>
    public void Write(FieldInfo field, DocValuesWriter writer)
    {
        switch (field.DocValues)
        {
            case DocValuesType.Numeric:
                WriteNumeric(field, writer);
                break;
            case DocValuesType.Binary:
                WriteBinary(field, writer);
                break;
            case DocValuesType.Sorted:
                WriteSorted(field, writer);
                break;
            case DocValuesType.SortedSet:
                WriteSortedSet(field, writer);
                break;
        }
    }

    /// <summary>The length bytes of a field, one a live document.</summary>
    public byte[] MergeNorms(FieldInfo field)
    {
        byte[] norms = new byte[_docCount];
        ForEachDocument(
            source => source.Norms(field),
            (column, doc, target) => norms[target] = column.Bytes[doc]);
        return norms;
    }

    private void WriteNumeric(FieldInfo field, DocValuesWriter writer)
    {
        long[] values = new long[_docCount];
        bool[] present = new bool[_docCount];
        ForEachDocument(
            source => source.Numeric(field),
            (column, doc, target) =>
            {
                values[target] = column.Get(doc);
                present[target] = column.Has(doc);
            });
        writer.AddNumeric(field, values, present.AsSpan().Contains(false) ? present : null);
    }

    private void WriteBinary(FieldInfo field, DocValuesWriter writer)
    {
        var bytes = new ByteOutput(1 << 16);
        long[] ends = new long[_docCount];
        int filled = 0;
        ForEachDocument(
            source => source.Binary(field),
            (column, doc, target) =>
            {
                ends.AsSpan(filled..target).Fill(bytes.Count);
                bytes.WriteBytes(column.Get(doc));
                ends[target] = bytes.Count;
                filled = target + 1;
            });
        ends.AsSpan(filled).Fill(bytes.Count);
        writer.AddBinary(field, bytes.Written, ends);
    }

    private void WriteSorted(FieldInfo field, DocValuesWriter writer)
    {
        var dictionary = new OrdinalMap();
        ForEachDocument(
            source => source.Sorted(field),
            (column, doc, _) => dictionary.Use(column, column.GetOrdinal(doc), column.ValueCount, column.Lookup));
        dictionary.Sort();
        long[] ordinals = new long[_docCount];
        Array.Fill(ordinals, -1);
        ForEachDocument(
            source => source.Sorted(field),
            (column, doc, target) => ordinals[target] = dictionary.Map(column, column.GetOrdinal(doc)));
        writer.AddSorted(field, dictionary.Values, ordinals);
    }

    private void WriteSortedSet(FieldInfo field, DocValuesWriter writer)
    {
        var dictionary = new OrdinalMap();
        ForEachDocument(
            source => source.SortedSet(field),
            (column, doc, _) =>
            {
                foreach (int ordinal in column.GetOrdinals(doc))
                {
                    dictionary.Use(column, ordinal, column.ValueCount, column.Lookup);
                }
            });
        dictionary.Sort();
        var ordinals = new List<long>();
        long[] ends = new long[_docCount];
        int filled = 0;
        ForEachDocument(
            source => source.SortedSet(field),
            (column, doc, target) =>
            {
                ends.AsSpan(filled..target).Fill(ordinals.Count);
                foreach (int ordinal in column.GetOrdinals(doc))
                {
                    ordinals.Add(dictionary.Map(column, ordinal));
                }

                ends[target] = ordinals.Count;
                filled = target + 1;
            });
        ends.AsSpan(filled).Fill(ordinals.Count);
        writer.AddSortedSet(field, dictionary.Values, ordinals.ToArray(), ends);
    }

    // Calls with every live document of each source that has the column, and its number in the new segment, ascending.
    private void ForEachDocument<TColumn>(Func<MergeSource, TColumn?> columnOf, Action<TColumn, int, int> visit)
        where TColumn : class
    {
        for (int i = 0; i < _sources.Count; i++)
        {
            if (columnOf(_sources[i]) is not { } column)
            {
                continue;
            }

            for (int doc = 0; doc < _sources[i].MaxDoc; doc++)
            {
                int target = _docMaps[i].Map(doc);
                if (target >= 0)
                {
                    visit(column, doc, target);
                }
            }
        }
    }
}
