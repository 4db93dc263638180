using System.Collections;
using SearchApp.Corpus.Scratch;

namespace SearchApp.Corpus.Surveys;

/// <summary>Pairs of numbers as <see cref="SurveyFormat"/> has them, read whenever they are gone through.</summary>
internal sealed class WrittenPairs : IReadOnlyCollection<(int A, int B)>
{
    private readonly MappedBytes _bytes;
    private readonly long _start;
    private readonly int _articles;

    /// <summary>Takes the pairs from where they begin.</summary>
    /// <param name="bytes">Where they are.</param>
    /// <param name="at">Where they begin; then one past their end.</param>
    /// <param name="articles">Number of articles.</param>
    /// <exception cref="FormatException">There are none.</exception>
    public WrittenPairs(MappedBytes bytes, ref long at, int articles)
    {
        (_bytes, _articles) = (bytes, articles);
        Count = SurveyFormat.ReadCount(bytes, ref at);
        _start = at;
        int a = 0;
        for (int i = 0; i < Count; i++)
        {
            (a, _) = SurveyFormat.ReadPair(bytes, ref at, a, articles);
        }
    }

    /// <summary>Number of pairs.</summary>
    public int Count { get; }

    public IEnumerator<(int A, int B)> GetEnumerator()
    {
        (long at, int a) = (_start, 0);
        for (int i = 0; i < Count; i++)
        {
            (a, int b) = SurveyFormat.ReadPair(_bytes, ref at, a, _articles);
            yield return (a, b);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
