namespace SearchApp.Corpus.Reposts;

/// <summary>Compares two texts and says whether one repeats the other.</summary>
internal sealed class RepostVerifier
{
    // Characters of the texts held, each with some twelve bytes of its table.
    private const int MostCached = 2 << 20;

    private readonly Func<int, string> _textOf;
    private readonly Dictionary<int, ShingledText> _cache = [];
    private int _cached;

    public RepostVerifier(Func<int, string> textOf) => _textOf = textOf;

    /// <summary>Whether two texts are the same but for small changes.</summary>
    public bool AreReposts(int a, int b)
    {
        ShingledText first = Text(a);
        ShingledText second = Text(b);
        return first.Bare == second.Bare || (TextComparison.Of(first, second) is { IsRepost: true } && Edition.IsSame(first.Bare, second.Bare));
    }

    /// <summary>A text's bare form.</summary>
    public ShingledText Text(int number)
    {
        if (!_cache.TryGetValue(number, out ShingledText? text))
        {
            text = new ShingledText(BareText.Of(_textOf(number)));
            if (_cached > MostCached - text.Bare.Length)
            {
                _cache.Clear();
                _cached = 0;
            }

            _cache.Add(number, text);
            _cached += text.Bare.Length;
        }

        return text;
    }
}
