using SearchApp.Indexing.Writing;

namespace SearchApp.Indexing.Building;

/// <summary>Puts finished batches back into order and groups them into segments. Thread-safe.</summary>
/// <remarks>A segment ends with the batch that fills it: which documents share one depends on the source alone.</remarks>
internal sealed class SegmentAssembler
{
    private readonly long _bytesPerSegment;
    private readonly Lock _gate = new();
    private readonly Dictionary<int, InvertedBatch> _early = [];
    private List<InvertedBatch> _group = [];
    private long _groupBytes;
    private int _nextBatch;
    private int _segments;

    /// <summary>Starts with nothing.</summary>
    /// <param name="bytesPerSegment">Bytes of inverted documents that fill a segment.</param>
    public SegmentAssembler(long bytesPerSegment)
    {
        _bytesPerSegment = bytesPerSegment;
    }

    /// <summary>Takes a batch.</summary>
    /// <param name="number">Its number, from 0.</param>
    /// <param name="batch">Its documents; may be none.</param>
    /// <returns>Segments that are now complete, for the caller to write.</returns>
    public IReadOnlyList<SegmentPlan> Add(int number, InvertedBatch batch)
    {
        var complete = new List<SegmentPlan>();
        lock (_gate)
        {
            _early.Add(number, batch);
            while (_early.Remove(_nextBatch, out var next))
            {
                _nextBatch++;
                if (next.MaxDoc > 0)
                {
                    _group.Add(next);
                    _groupBytes += next.ByteCount;
                }

                if (_groupBytes >= _bytesPerSegment)
                {
                    complete.Add(TakeGroup());
                }
            }
        }

        return complete;
    }

    /// <summary>What is left once all batches are in; null when nothing is.</summary>
    public SegmentPlan? TakeRest()
    {
        lock (_gate)
        {
            return _group.Count > 0 ? TakeGroup() : null;
        }
    }

    private SegmentPlan TakeGroup()
    {
        var plan = new SegmentPlan(_segments++, _group);
        _group = [];
        _groupBytes = 0;
        return plan;
    }
}
