namespace SearchApp.Corpus.Reposts;

/// <summary>Compares two texts and says whether one repeats the other.</summary>
internal sealed class RepostVerifier
{
    private const int MostCached = 4096;

    private readonly Func<int, string> _textOf;
    private readonly Dictionary<int, ShingledText> _cache = [];

    public RepostVerifier(Func<int, string> textOf) => _textOf = textOf;

    /// <summary>Whether two texts are the same but for small changes.</summary>
    public bool AreReposts(int a, int b)
    {
        ShingledText first = Text(a);
        ShingledText second = Text(b);
        return first.Bare == second.Bare || TextComparison.Of(first, second).IsRepost;
    }

    /// <summary>A text's bare form.</summary>
    public ShingledText Text(int number)
    {
        if (!_cache.TryGetValue(number, out ShingledText? text))
        {
            if (_cache.Count == MostCached)
            {
                _cache.Clear();
            }

            _cache.Add(number, text = new ShingledText(BareText.Of(_textOf(number))));
        }

        return text;
    }
}
