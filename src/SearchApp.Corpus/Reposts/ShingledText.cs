using System.Numerics;

namespace SearchApp.Corpus.Reposts;

/// <summary>A bare text and where its shingles stand: a table of places, open to the next slot where one is taken.</summary>
internal sealed class ShingledText
{
    private int[]? _slots;
    private int _count;

    /// <summary>Takes a bare text over.</summary>
    public ShingledText(string bare) => Bare = bare;

    /// <summary>The text.</summary>
    public string Bare { get; }

    /// <summary>Number of different shingles.</summary>
    public int Count => Slots.Length == 0 ? 0 : _count;

    /// <summary>The first places of all shingles plus one, in no order, among zeros.</summary>
    public ReadOnlySpan<int> PlacesPlusOne => Slots;

    // Made when first wanted: texts that are the same to the letter need none.
    private int[] Slots => _slots ??= MakeSlots();

    /// <summary>The first place of the shingle that stands at a place of another text; -1 when there is none.</summary>
    public int Find(string other, int at)
    {
        int[] slots = Slots;
        if (slots.Length == 0)
        {
            return -1;
        }

        ulong shingle = ShingleHasher.Units(other, at);
        int slot = (int)ShingleHasher.Mix(shingle) & (slots.Length - 1);
        for (; slots[slot] > 0; slot = (slot + 1) & (slots.Length - 1))
        {
            if (ShingleHasher.Units(Bare, slots[slot] - 1) == shingle)
            {
                return slots[slot] - 1;
            }
        }

        return -1;
    }

    private int[] MakeSlots()
    {
        int places = Bare.Length - ShingleHasher.Length + 1;
        if (places <= 0)
        {
            return [];
        }

        int[] slots = new int[BitOperations.RoundUpToPowerOf2((uint)places * 2)];
        for (int place = 0; place < places; place++)
        {
            ulong shingle = ShingleHasher.Units(Bare, place);
            int slot = (int)ShingleHasher.Mix(shingle) & (slots.Length - 1);
            while (slots[slot] > 0 && ShingleHasher.Units(Bare, slots[slot] - 1) != shingle)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            if (slots[slot] == 0)
            {
                slots[slot] = place + 1;
                _count++;
            }
        }

        return slots;
    }
}
