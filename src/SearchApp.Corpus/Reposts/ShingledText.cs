namespace SearchApp.Corpus.Reposts;

/// <summary>A bare text and where its shingles stand.</summary>
internal sealed class ShingledText
{
    private readonly Dictionary<ulong, int> _places;

    public ShingledText(string bare)
    {
        Bare = bare;
        _places = new Dictionary<ulong, int>(bare.Length);
        for (int i = 0; i + ShingleHasher.Length <= bare.Length; i++)
        {
            _places.TryAdd(ShingleHasher.Of(bare, i), i);
        }
    }

    public string Bare { get; }

    /// <summary>Number of different shingles.</summary>
    public int Count => _places.Count;

    public IReadOnlyDictionary<ulong, int> Places => _places;

    /// <summary>The first place of the shingle that stands at a place of another text; -1 when there is none.</summary>
    public int Find(string other, int at) => _places.GetValueOrDefault(ShingleHasher.Of(other, at), -1);
}
