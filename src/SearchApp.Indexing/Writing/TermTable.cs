using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using SearchApp.Indexing.Codecs.Lucene46;

namespace SearchApp.Indexing.Writing;

/// <summary>Numbers the distinct terms of one field in the order they are met. No string is made for a term.</summary>
/// <remarks>
/// Open addressing with 16 bytes a slot. Four UTF-16 units or fewer, as most Chinese words have, are their own key, so that
/// finding them compares two numbers; longer ones are compared by hash and then in the arena.
/// </remarks>
internal sealed class TermTable
{
    private const int UnitsInKey = 4;
    private const int InitialSlots = 1 << 12;
    private const ulong Mixer = 0x9E3779B97F4A7C15;

    private Slot[] _slots = new Slot[InitialSlots];
    private int _shift = 64 - BitOperations.Log2(InitialSlots);
    private char[] _chars = new char[1 << 14];
    private int[] _starts = new int[1 << 11];

    /// <summary>Number of distinct terms.</summary>
    public int Count { get; private set; }

    /// <summary>The term of a number.</summary>
    public ReadOnlySpan<char> this[int id] => _chars.AsSpan(_starts[id], _starts[id + 1] - _starts[id]);

    /// <summary>The number of a term, new or old.</summary>
    /// <param name="term">At least one unit. A half of a surrogate pair counts as U+FFFD.</param>
    /// <returns>The number; -1 for a term that is too long to be indexed.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int FindOrAdd(ReadOnlySpan<char> term)
    {
        ulong key = term.Length <= UnitsInKey ? ShortKey(term) : LongKey(term);
        var slots = _slots;
        int mask = slots.Length - 1;
        for (int i = Home(key, term.Length); ; i = (i + 1) & mask)
        {
            ref var slot = ref slots[i];
            if (slot.Number == 0)
            {
                return Add(term, key);
            }

            if (slot.Key == key && slot.Length == term.Length
                && (term.Length <= UnitsInKey || this[slot.Number - 1].SequenceEqual(term)))
            {
                return slot.Number - 1;
            }
        }
    }

    /// <summary>Forgets all terms; the storage is kept.</summary>
    public void Clear()
    {
        Count = 0;
        Array.Clear(_slots);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ShortKey(ReadOnlySpan<char> term)
    {
        ref char first = ref MemoryMarshal.GetReference(term);
        return term.Length switch
        {
            2 => Unsafe.ReadUnaligned<uint>(ref Unsafe.As<char, byte>(ref first)),
            1 => first,
            4 => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref first)),
            3 => Unsafe.ReadUnaligned<uint>(ref Unsafe.As<char, byte>(ref first)) | ((ulong)Unsafe.Add(ref first, 2) << 32),
            _ => 0,
        };
    }

    private static ulong LongKey(ReadOnlySpan<char> term)
    {
        ulong hash = (ulong)term.Length;
        foreach (char unit in term)
        {
            hash = BitOperations.RotateLeft((hash ^ unit) * Mixer, 29);
        }

        return hash;
    }

    private int Home(ulong key, int length) => (int)(((key + (ulong)length) * Mixer) >> _shift);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Add(ReadOnlySpan<char> term, ulong key)
    {
        // A broken term is never in the table, so it always comes here, and the look-up above need not care.
        if (HasLoneSurrogate(term))
        {
            return FindOrAdd(Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(term.ToString())));
        }

        if (term.Length > TermDictionaryFormat.MaxTermBytes / 3
            && Encoding.UTF8.GetByteCount(term) > TermDictionaryFormat.MaxTermBytes)
        {
            return -1;
        }

        if (Count >= _slots.Length / 2)
        {
            Grow();
        }

        int id = Count++;
        if (Count + 1 >= _starts.Length)
        {
            Array.Resize(ref _starts, _starts.Length * 2);
        }

        int start = id == 0 ? 0 : _starts[id];
        if (start + term.Length > _chars.Length)
        {
            Array.Resize(ref _chars, Math.Max(_chars.Length * 2, start + term.Length));
        }

        term.CopyTo(_chars.AsSpan(start));
        _starts[id] = start;
        _starts[id + 1] = start + term.Length;
        Insert(new Slot(key, id + 1, term.Length));
        return id;
    }

    private static bool HasLoneSurrogate(ReadOnlySpan<char> term)
    {
        int i = term.IndexOfAnyInRange('\uD800', '\uDFFF');
        for (; i >= 0 && i < term.Length; i++)
        {
            if (!char.IsSurrogate(term[i]))
            {
                continue;
            }

            if (i + 1 == term.Length || !char.IsSurrogatePair(term[i], term[i + 1]))
            {
                return true;
            }

            i++;
        }

        return false;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        _shift--;
        foreach (var slot in old)
        {
            if (slot.Number != 0)
            {
                Insert(slot);
            }
        }
    }

    private void Insert(Slot slot)
    {
        int i = Home(slot.Key, slot.Length);
        while (_slots[i].Number != 0)
        {
            i = (i + 1) & (_slots.Length - 1);
        }

        _slots[i] = slot;
    }

    /// <summary>A place of the table.</summary>
    /// <param name="Key">The term itself, or its hash.</param>
    /// <param name="Number">The term's number plus one; 0 in a free place.</param>
    /// <param name="Length">The term's length in units.</param>
    private readonly record struct Slot(ulong Key, int Number, int Length);
}
