using System.Globalization;

namespace SearchApp.LuceneNet.Interop;

/// <summary>Counts what was compared, part by part, and keeps the first differences.</summary>
internal sealed class Differences
{
    private const int Shown = 50;
    private readonly List<string> _first = [];
    private readonly List<(string Name, long Compared)> _parts = [];
    private long _compared;
    private long _different;

    /// <summary>Compares one thing.</summary>
    /// <param name="what">Its name; asked for only when it differs.</param>
    /// <param name="theirs">What Lucene.NET has.</param>
    /// <param name="ours">What SearchApp has.</param>
    public void Compare<T>(Func<string> what, T theirs, T ours)
    {
        _compared++;
        if (!EqualityComparer<T>.Default.Equals(theirs, ours))
        {
            _different++;
            if (_first.Count < Shown)
            {
                _first.Add(string.Create(CultureInfo.InvariantCulture, $"{what()}: Lucene.NET has {theirs}, SearchApp has {ours}"));
            }
        }
    }

    /// <summary>Ends a part of the comparison.</summary>
    /// <param name="name">What was compared since the last part.</param>
    public void EndPart(string name)
    {
        _parts.Add((name, _compared - _parts.Sum(part => part.Compared)));
    }

    /// <summary>Prints what was found.</summary>
    /// <returns>The program's exit code: 0 when all agree.</returns>
    public int Report()
    {
        _first.ForEach(Console.WriteLine);
        foreach (var (name, compared) in _parts)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {compared} compared"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_compared} compared, {_different} different"));
        return _different == 0 ? 0 : 1;
    }
}
