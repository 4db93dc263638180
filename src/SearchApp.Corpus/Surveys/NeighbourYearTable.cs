using System.Collections;

namespace SearchApp.Corpus.Surveys;

/// <summary>The years that articles have of their neighbours, by number, ascending: 16 bytes each.</summary>
/// <param name="years">The numbers, ascending, each once, with their years.</param>
internal sealed class NeighbourYearTable(List<(int Number, NeighbourYear Year)> years) : IReadOnlyCollection<(int Number, NeighbourYear Year)>
{
    private static readonly Comparer<(int Number, NeighbourYear Year)> ByNumber = Comparer<(int Number, NeighbourYear Year)>.Create((a, b) => a.Number.CompareTo(b.Number));

    /// <summary>Number of articles with such a year.</summary>
    public int Count => years.Count;

    /// <summary>The year of an article; null when its neighbours give none.</summary>
    public NeighbourYear? Find(int number)
    {
        int found = years.BinarySearch((number, default), ByNumber);
        return found < 0 ? null : years[found].Year;
    }

    public IEnumerator<(int Number, NeighbourYear Year)> GetEnumerator() => years.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
