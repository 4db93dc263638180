namespace SearchApp.Corpus.Reposts;

/// <summary>A bare text and where its shingles stand.</summary>
internal sealed class ShingledText
{
    private Dictionary<ulong, int>? _places;

    public ShingledText(string bare) => Bare = bare;

    public string Bare { get; }

    /// <summary>Number of different shingles.</summary>
    public int Count => Table.Count;

    public IReadOnlyDictionary<ulong, int> Places => Table;

    /// <summary>The first place of the shingle that stands at a place of another text; -1 when there is none.</summary>
    public int Find(string other, int at) => Table.GetValueOrDefault(ShingleHasher.Of(other, at), -1);

    // Made when first wanted: texts that are the same to the letter need none.
    private Dictionary<ulong, int> Table => _places ??= PlacesOf(Bare);

    private static Dictionary<ulong, int> PlacesOf(string bare)
    {
        var places = new Dictionary<ulong, int>(bare.Length);
        for (int i = 0; i + ShingleHasher.Length <= bare.Length; i++)
        {
            places.TryAdd(ShingleHasher.Of(bare, i), i);
        }

        return places;
    }
}
