using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Segments;

namespace SearchApp.Indexing.Checking;

/// <summary>Reads everything in one segment and compares what its parts say of each other.</summary>
internal sealed class SegmentChecker
{
    private readonly Segment _segment;
    private readonly ProblemList _problems;

    public SegmentChecker(Segment segment, ProblemList problems)
    {
        _segment = segment;
        _problems = problems;
    }

    /// <summary>Checks the segment.</summary>
    public void Check()
    {
        _problems.Try(CheckStoredFields);
        foreach (var field in _segment.Fields)
        {
            _problems.Try(() => CheckColumn(field));
            _problems.Try(() => CheckNorms(field));
            if (_segment.Terms(field.Name) is { } terms)
            {
                var checker = new TermsChecker(_segment, field, terms, _problems.CancellationToken);
                _problems.Try(checker.Check);
            }
        }
    }

    private void CheckStoredFields()
    {
        for (int doc = 0; doc < _segment.MaxDoc; doc++)
        {
            if (doc % 1024 == 0)
            {
                _problems.CancellationToken.ThrowIfCancellationRequested();
            }

            _segment.StoredFields.Read(doc);
        }
    }

    private void CheckNorms(FieldInfo field)
    {
        if (field.Postings is not null && !field.OmitNorms && _segment.Terms(field.Name) is not null
            && _segment.Norms(field.Name) is null)
        {
            throw new CorruptIndexException(_segment.Path, -1, $"norms of field '{field.Name}'", "none");
        }
    }

    // Decoding a column checks it; what is left is the order of distinct values.
    private void CheckColumn(FieldInfo field)
    {
        switch (field.DocValues)
        {
            case DocValuesType.Numeric:
                _segment.Numeric(field.Name);
                break;
            case DocValuesType.Binary:
                _segment.Binary(field.Name);
                break;
            case DocValuesType.Sorted when _segment.Sorted(field.Name) is { } sorted:
                CheckOrder(field, sorted.ValueCount, sorted.Lookup);
                break;
            case DocValuesType.SortedSet when _segment.SortedSet(field.Name) is { } set:
                CheckOrder(field, set.ValueCount, set.Lookup);
                CheckSets(field, set);
                break;
            default:
                break;
        }
    }

    private void CheckOrder(FieldInfo field, int count, Func<int, byte[]> lookup)
    {
        for (int i = 1; i < count; i++)
        {
            if (lookup(i - 1).AsSpan().SequenceCompareTo(lookup(i)) >= 0)
            {
                throw new CorruptIndexException(
                    _segment.Path, -1, $"ascending values in column '{field.Name}'", $"ordinal {i} not above the one before");
            }
        }
    }

    private void CheckSets(FieldInfo field, SortedSetDocValues set)
    {
        for (int doc = 0; doc < _segment.MaxDoc; doc++)
        {
            int last = -1;
            foreach (int ordinal in set.GetOrdinals(doc))
            {
                if (ordinal <= last)
                {
                    throw new CorruptIndexException(
                        _segment.Path, -1, $"ascending ordinals in column '{field.Name}'", $"{ordinal} behind {last} in document {doc}");
                }

                last = ordinal;
            }
        }
    }
}
