using SearchApp.Corpus.Metadata;
using SearchApp.Corpus.Reposts;

namespace SearchApp.Corpus.Surveys;

/// <summary>
/// What the articles of a whole source say of one another: which repeat each other and who was first, which year one must be of, and what their site
/// writes around them.
/// </summary>
/// <remarks>
/// Three steps: <see cref="Add"/> and <see cref="Keep"/> take the articles once, in the order of the source; <see cref="Conclude"/> asks
/// for a few of them again and concludes; <see cref="Complete"/> writes what was concluded into an article. Texts are not held: some 270
/// bytes an article are. What is concluded depends on the articles alone: neither on threads nor on what was known before, which only
/// spares asking.
/// </remarks>
public sealed class SourceSurvey
{
    private readonly SurveyRecord? _before;
    private readonly List<ArticleFacts> _facts = [];
    private readonly List<int> _numbersBefore = [];
    private readonly CopyGroups _groups = new();
    private readonly HashSet<int> _affected = [];
    private Func<int, Article>? _read;

    /// <summary>Starts with nothing known.</summary>
    public SourceSurvey()
    {
    }

    /// <summary>Goes on from the survey before.</summary>
    /// <param name="before">What it found.</param>
    public SourceSurvey(SurveyRecord before) => _before = before;

    /// <summary>Number of articles taken.</summary>
    public int Count => _facts.Count;

    /// <summary>What was found, once concluded.</summary>
    public SurveyRecord? Record { get; private set; }

    /// <summary>
    /// Kept articles of which the others may say something else than before, once concluded, ascending: <see cref="Complete"/> tells. Of
    /// those not among them the others say what they said.
    /// </summary>
    public IReadOnlyList<int> Affected => [.. _affected.Order()];

    /// <summary>Takes articles; the number of each is how many were taken before it. Not thread-safe.</summary>
    /// <param name="notes">What <see cref="SurveyNotes.Of"/> noted of them.</param>
    public void Add(SurveyNotes notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        _facts.AddRange(notes.Facts);
        _numbersBefore.AddRange(Enumerable.Repeat(-1, notes.Facts.Count));
    }

    /// <summary>Takes an article that is as it was in the survey before, its id included. Not thread-safe.</summary>
    /// <param name="before">Its number then; each once.</param>
    public void Keep(int before)
    {
        _facts.Add(_before!.Facts[before]);
        _numbersBefore.Add(before);
    }

    /// <summary>Concludes. Not thread-safe.</summary>
    /// <param name="read">Reads the article of a number again, the same as was added; also called by <see cref="Complete"/>.</param>
    /// <param name="textOf">Reads the body of a number alone.</param>
    public void Conclude(Func<int, Article> read, Func<int, string> textOf)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(textOf);
        _read = read;
        KnownReposts known = _before is null ? KnownReposts.None : new KnownReposts(_before.Reposts, NumbersNow());
        var finder = new RepostFinder();
        foreach (ArticleFacts facts in _facts)
        {
            finder.Add(facts.Signature);
        }

        RepostFindings reposts = finder.Find(textOf, known);
        HashSet<int> copies = [.. reposts.Clusters.SelectMany(cluster => cluster.Skip(1))];
        var boilerplate = new LearntBoilerplate(_facts, number => !copies.Contains(number));
        Record = new SurveyRecord(_facts, [.. _facts.Select(boilerplate.Find)], NeighbourYears.Of(_facts), reposts);
        _affected.UnionWith(known.Disturbed);
        _affected.UnionWith(Enumerable.Range(0, Count).Where(HasOtherFrameOrYear));
        foreach (IReadOnlyList<int> cluster in reposts.Clusters)
        {
            ConcludeGroup(cluster);
        }

        _affected.RemoveWhere(number => _numbersBefore[number] < 0);
    }

    /// <summary>The article with what the others say of it. Thread-safe once concluded, as far as reading is.</summary>
    /// <param name="number">Its number: of an added article, or one of <see cref="Affected"/>.</param>
    /// <param name="article">The article.</param>
    public Article Complete(int number, Article article) =>
        _groups.Complete(number, Dated(number, FrameRemoval.Take(article, _facts[number], Record!.Frames[number])));

    private int[] NumbersNow()
    {
        int[] now = new int[_before!.Count];
        Array.Fill(now, -1);
        for (int number = 0; number < Count; number++)
        {
            if (_numbersBefore[number] >= 0)
            {
                now[_numbersBefore[number]] = number;
            }
        }

        return now;
    }

    private bool HasOtherFrameOrYear(int number)
    {
        int before = _numbersBefore[number];
        return before >= 0 && (_before!.Frames[before] != Record!.Frames[number] || HasOtherYear(number, before));
    }

    private bool HasOtherYear(int number, int before)
    {
        bool had = _before!.Years.TryGetValue(before, out NeighbourYear then);
        bool has = Record!.Years.TryGetValue(number, out NeighbourYear now);
        return had != has || (has && then != now with { Before = _numbersBefore[now.Before], Behind = _numbersBefore[now.Behind] });
    }

    // A copy's year says something of all of its group. What is said of a group that nothing has touched is known to its articles, unless
    // one of them is to be written again for something else.
    private void ConcludeGroup(IReadOnlyList<int> cluster)
    {
        if (!cluster.Any(number => _numbersBefore[number] < 0 || _affected.Contains(number)))
        {
            return;
        }

        _groups.Conclude(cluster, [.. cluster.Select(number => _read!(number))], Dated);
        if (cluster.Any(number => _numbersBefore[number] is >= 0 and int before && HasOtherYear(number, before)))
        {
            _affected.UnionWith(cluster);
        }
    }

    private Article Dated(int number, Article article) =>
        Record!.Years.TryGetValue(number, out NeighbourYear found)
            ? article with { Published = YearInference.With(article.Published, found.Year, $"its neighbours {Named(found.Before)} and {Named(found.Behind)}") }
            : article;

    private string Named(int number)
    {
        Article article = _read!(number);
        return $"{article.Id} ({article.Published})";
    }
}
