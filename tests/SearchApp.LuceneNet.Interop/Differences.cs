namespace SearchApp.LuceneNet.Interop;

/// <summary>Counts what was compared and keeps the first differences.</summary>
internal sealed class Differences
{
    private const int Shown = 50;
    private readonly List<string> _first = [];
    private long _compared;
    private long _different;

    public void Compare<T>(string what, T theirs, T ours)
    {
        _compared++;
        if (!EqualityComparer<T>.Default.Equals(theirs, ours))
        {
            _different++;
            if (_first.Count < Shown)
            {
                _first.Add($"{what}: Lucene.NET has {theirs}, SearchApp has {ours}");
            }
        }
    }

    public int Report()
    {
        _first.ForEach(Console.WriteLine);
        Console.WriteLine($"{_compared:N0} compared, {_different:N0} different");
        return _different == 0 ? 0 : 1;
    }
}
