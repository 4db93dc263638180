using SearchApp.Corpus;

namespace SearchApp.Indexing.Building;

/// <summary>Cuts a source into batches by order and size alone. Thread-safe: workers take turns.</summary>
internal sealed class BatchReader : IDisposable
{
    private const int MaxBytes = 1 << 20;
    private const int MaxDocuments = 1 << 12;

    private readonly IEnumerator<RawDocument> _documents;
    private readonly Lock _gate = new();
    private int _batches;
    private bool _ended;

    /// <summary>Starts at the beginning.</summary>
    public BatchReader(IEnumerable<RawDocument> documents)
    {
        _documents = documents.GetEnumerator();
    }

    /// <summary>Takes the next batch.</summary>
    /// <returns>Null at the end of the source.</returns>
    public RawBatch? Next()
    {
        lock (_gate)
        {
            var batch = new List<RawDocument>();
            long bytes = 0;
            while (!_ended && bytes < MaxBytes && batch.Count < MaxDocuments)
            {
                if (_documents.MoveNext())
                {
                    batch.Add(_documents.Current);
                    bytes += _documents.Current.Bytes.Length;
                }
                else
                {
                    _ended = true;
                }
            }

            return batch.Count > 0 ? new RawBatch(_batches++, batch) : null;
        }
    }

    public void Dispose() => _documents.Dispose();
}
