using SearchApp.Indexing.Reading;

namespace SearchApp.Search.Trends;

/// <summary>A word and where its postings are.</summary>
/// <param name="Text">The word as indexed.</param>
/// <param name="Infos">By segment; null where the segment's part is not read.</param>
internal sealed record SampledTerm(string Text, TermInfo?[] Infos)
{
    /// <summary>Articles that hold it, deleted ones included.</summary>
    public long DocFreq { get; private set; }

    /// <summary>Adds a segment's part.</summary>
    public void Add(int ordinal, in TermInfo info)
    {
        Infos[ordinal] = info;
        DocFreq += info.DocFreq;
    }
}
