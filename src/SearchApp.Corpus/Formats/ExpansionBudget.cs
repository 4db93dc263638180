namespace SearchApp.Corpus.Formats;

/// <summary>How much the compressed data of one file may expand to, all archives within it counted together.</summary>
/// <remarks>Text shrinks to a tenth, a twentieth at best. What grows two hundredfold is made to fill memory or disk.</remarks>
internal sealed class ExpansionBudget
{
    /// <summary>Largest expansion of a file, as a multiple of its size.</summary>
    public const int LargestFactor = 200;

    /// <summary>Expansion that is let pass whatever the size of the file: 256 MiB.</summary>
    public const long AlwaysAllowed = 256L << 20;

    private long _left;

    /// <summary>Makes the budget of a file.</summary>
    /// <param name="length">Its bytes on disk.</param>
    public ExpansionBudget(long length) => _left = Math.Max(AlwaysAllowed, length * LargestFactor);

    /// <summary>Takes unpacked bytes off the budget.</summary>
    /// <exception cref="SourceLimitException">There is nothing left of it.</exception>
    public void Spend(int bytes)
    {
        _left -= bytes;
        if (_left < 0)
        {
            throw new SourceLimitException($"It expands to more than {LargestFactor} times its size; the rest of it is not read.");
        }
    }
}
