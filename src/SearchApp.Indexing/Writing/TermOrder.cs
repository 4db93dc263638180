namespace SearchApp.Indexing.Writing;

/// <summary>Sorts terms as their UTF-8 bytes sort: by code point.</summary>
/// <remarks>
/// UTF-16 differs from that only in where surrogates stand, so units are shifted to put them above all others; the first four
/// then make one number to sort by.
/// </remarks>
internal static class TermOrder
{
    private const int UnitsInKey = 4;

    /// <summary>Sorts the terms of a table.</summary>
    /// <returns>Their numbers in order.</returns>
    public static int[] Sort(TermTable terms)
    {
        ulong[] keys = new ulong[terms.Count];
        int[] ids = new int[terms.Count];
        for (int id = 0; id < ids.Length; id++)
        {
            ids[id] = id;
            keys[id] = KeyOf(terms[id]);
        }

        Array.Sort(keys, ids);
        for (int start = 0; start < ids.Length;)
        {
            int end = start + 1;
            while (end < ids.Length && keys[end] == keys[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                ids.AsSpan(start, end - start).Sort((a, b) => Compare(terms[a], terms[b]));
            }

            start = end;
        }

        return ids;
    }

    private static ulong KeyOf(ReadOnlySpan<char> term)
    {
        ulong key = 0;
        for (int i = 0; i < UnitsInKey; i++)
        {
            key = (key << 16) | (i < term.Length ? Shifted(term[i]) : (ushort)0);
        }

        return key;
    }

    private static int Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int shared = a.CommonPrefixLength(b);
        return shared < a.Length && shared < b.Length
            ? Shifted(a[shared]) - Shifted(b[shared])
            : a.Length - b.Length;
    }

    private static ushort Shifted(char unit) => (ushort)(unit < '\uD800' ? unit : unit > '\uDFFF' ? unit - 0x800 : unit + 0x2000);
}
