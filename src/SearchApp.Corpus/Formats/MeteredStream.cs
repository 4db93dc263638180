namespace SearchApp.Corpus.Formats;

/// <summary>A stream of unpacked data that is counted against a budget.</summary>
internal sealed class MeteredStream : ReadOnlyStream
{
    private readonly ExpansionBudget _budget;

    public MeteredStream(Stream unpacked, ExpansionBudget budget)
        : base(unpacked) => _budget = budget;

    public override int Read(Span<byte> buffer)
    {
        int read = ReadContent(buffer);
        _budget.Spend(read);
        return read;
    }
}
