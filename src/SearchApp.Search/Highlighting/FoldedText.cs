using System.Buffers;
using SearchApp.Analysis;

namespace SearchApp.Search.Highlighting;

/// <summary>A text folded and freed of all that the character view skips, with the way back to the original.</summary>
/// <remarks>What stands together in the character view stands together here, so a match is found by plain search.</remarks>
internal sealed class FoldedText : IDisposable
{
    private readonly char[] _units;
    private readonly int[] _offsets;
    private readonly int _count;

    /// <summary>Folds a text.</summary>
    /// <param name="text">As stored.</param>
    /// <param name="keepsNumerals">Whether years in numerals stay so; else they become digits.</param>
    public FoldedText(string text, bool keepsNumerals = false)
    {
        _units = ArrayPool<char>.Shared.Rent(text.Length);
        _offsets = ArrayPool<int>.Shared.Rent(text.Length);
        if (keepsNumerals)
        {
            Folding.FoldCharacters(text, _units);
        }
        else
        {
            Folding.Fold(text, _units);
        }

        for (int at = 0; at < text.Length; at++)
        {
            char unit = _units[at];
            if (UnitClasses.Of(unit) != UnitClass.Skipped)
            {
                _units[_count] = unit;
                _offsets[_count++] = at;
            }
        }
    }

    /// <summary>The units that are left.</summary>
    public ReadOnlySpan<char> Units => _units.AsSpan(0, _count);

    /// <summary>Where a unit stands in the original.</summary>
    public int Offset(int unit) => _offsets[unit];

    /// <summary>Whether a run of letters or digits goes on from one unit to the next, so that no match may begin or end between.</summary>
    /// <param name="unit">A unit; the one before it may be outside.</param>
    public bool IsInsideRun(int unit)
    {
        if (unit <= 0 || unit >= _count || _offsets[unit] != _offsets[unit - 1] + 1)
        {
            return false;
        }

        var kind = UnitClasses.Of(_units[unit]);
        return kind is UnitClass.Letter or UnitClass.Digit && kind == UnitClasses.Of(_units[unit - 1]);
    }

    /// <summary>Returns the storage.</summary>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_units);
        ArrayPool<int>.Shared.Return(_offsets);
    }
}
