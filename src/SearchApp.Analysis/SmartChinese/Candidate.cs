namespace SearchApp.Analysis.SmartChinese;

/// <summary>A word that may stand at a place of the sentence, and the cheapest way to it.</summary>
internal struct Candidate
{
    /// <summary>Cost of the cheapest path up to and with this word, in nats.</summary>
    public double Cost;

    /// <summary>Id of the word.</summary>
    public int Word;

    /// <summary>First unit of the word.</summary>
    public int FirstUnit;

    /// <summary>The candidate before it on the cheapest path.</summary>
    public int Previous;
}
