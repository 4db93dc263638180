using System.Collections;
using SearchApp.Corpus.Metadata;
using SearchApp.Corpus.Reposts;
using SearchApp.Corpus.Scratch;

namespace SearchApp.Corpus.Surveys;

/// <summary>
/// What the articles of a whole source say of one another: which repeat each other and who was first, which year one must be of, and what their site
/// writes around them.
/// </summary>
/// <remarks>
/// Three steps: <see cref="Add"/> and <see cref="Keep"/> take the articles once, in the order of the source; <see cref="Conclude"/> asks
/// for a few of them again and concludes; <see cref="Complete"/> writes what was concluded into an article. What is noted of an article lies
/// in temporary files, so memory hardly grows with their number: by some 10 bytes each. What is concluded depends on the articles alone: neither
/// on threads nor on what was known before, which only spares asking.
/// </remarks>
public sealed class SourceSurvey : IDisposable
{
    private readonly ScratchFolder _scratch;
    private readonly SurveyRecord? _before;
    private readonly FactsTable _facts;
    private readonly RepostFinder _finder;
    private readonly CopyGroups _groups;
    private readonly List<int> _numbersBefore = [];
    private readonly HashSet<int> _affected = [];
    private KnownReposts? _known;
    private Func<int, Article>? _read;

    /// <summary>Starts a survey.</summary>
    /// <param name="folder">A folder for temporary files: some 200 bytes an article.</param>
    /// <param name="before">What the survey before found, to go on from there; null when nothing is known.</param>
    public SourceSurvey(string folder, SurveyRecord? before = null)
    {
        _scratch = new ScratchFolder(folder);
        _before = before;
        _facts = new FactsTable(_scratch);
        _finder = new RepostFinder(_scratch);
        _groups = new CopyGroups(_scratch);
    }

    /// <summary>Number of articles taken.</summary>
    public int Count => _facts.Count;

    /// <summary>What was found, once concluded; good until the survey is disposed.</summary>
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
        foreach (ArticleFacts facts in notes.Facts)
        {
            Take(facts, -1);
        }
    }

    /// <summary>Takes an article that is as it was in the survey before, its id included. Not thread-safe.</summary>
    /// <param name="before">Its number then; each once.</param>
    public void Keep(int before) => Take(_before!.Facts[before], before);

    /// <summary>Concludes. Not thread-safe.</summary>
    /// <param name="read">Reads the article of a number again, the same as was added; also called by <see cref="Complete"/>.</param>
    /// <param name="textOf">Reads the body of a number alone.</param>
    /// <param name="cancellation">Ends it: it takes minutes where many texts resemble one another.</param>
    public void Conclude(Func<int, Article> read, Func<int, string> textOf, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(textOf);
        _read = read;
        _facts.Seal();
        _known = _before is null ? null : new KnownReposts(_before.Reposts, NumbersNow(), _scratch);
        RepostFindings reposts = _finder.Find(textOf, _known, cancellation);
        var copies = new BitArray(Count);
        foreach (int copy in reposts.Clusters.SelectMany(cluster => cluster.Skip(1)))
        {
            copies[copy] = true;
        }

        var boilerplate = new LearntBoilerplate(_facts, number => !copies[number]);
        var frames = new List<Frame>(Count);
        frames.AddRange(_facts.Select(boilerplate.Find));
        Record = new SurveyRecord(_facts, frames, NeighbourYears.Of(_facts), reposts);
        if (_before is not null)
        {
            _affected.UnionWith(_known!.Disturbed);
            _affected.UnionWith(Enumerable.Range(0, Count).Where(HasOtherFrameOrYear));
        }

        foreach (IReadOnlyList<int> cluster in reposts.Clusters)
        {
            cancellation.ThrowIfCancellationRequested();
            ConcludeGroup(cluster);
        }

        _groups.Seal();
        _affected.RemoveWhere(number => NumberBefore(number) < 0);
    }

    /// <summary>The article with what the others say of it. Thread-safe once concluded, as far as reading is.</summary>
    /// <param name="number">Its number: of an added article, or one of <see cref="Affected"/>.</param>
    /// <param name="article">The article.</param>
    public Article Complete(int number, Article article) =>
        _groups.Complete(number, Dated(number, FrameRemoval.Take(article, _facts[number], Record!.FrameOf(number))));

    /// <summary>Lets go of the temporary files.</summary>
    public void Dispose()
    {
        _known?.Dispose();
        _groups.Dispose();
        _finder.Dispose();
        _facts.Dispose();
    }

    private void Take(ArticleFacts facts, int before)
    {
        _facts.Add(facts);
        _finder.Add(facts.Signature);
        if (_before is not null)
        {
            _numbersBefore.Add(before);
        }
    }

    private int NumberBefore(int number) => _before is null ? -1 : _numbersBefore[number];

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
        return before >= 0 && (_before!.FrameOf(before) != Record!.FrameOf(number) || HasOtherYear(number, before));
    }

    private bool HasOtherYear(int number, int before)
    {
        NeighbourYear? then = _before!.Years.Find(before);
        NeighbourYear? now = Record!.Years.Find(number);
        return then != (now is { } year ? year with { Before = _numbersBefore[year.Before], Behind = _numbersBefore[year.Behind] } : null);
    }

    // A copy's year says something of all of its group. What is said of a group that nothing has touched is known to its articles, unless
    // one of them is to be written again for something else.
    private void ConcludeGroup(IReadOnlyList<int> cluster)
    {
        if (!cluster.Any(number => NumberBefore(number) < 0 || _affected.Contains(number)))
        {
            return;
        }

        _groups.Conclude(cluster, [.. cluster.Select(number => _read!(number))], Dated);
        if (cluster.Any(number => NumberBefore(number) is >= 0 and int before && HasOtherYear(number, before)))
        {
            _affected.UnionWith(cluster);
        }
    }

    private Article Dated(int number, Article article) =>
        Record!.Years.Find(number) is { } found
            ? article with { Published = YearInference.With(article.Published, found.Year, $"its neighbours {Named(found.Before)} and {Named(found.Behind)}") }
            : article;

    private string Named(int number)
    {
        Article article = _read!(number);
        return $"{article.Id} ({article.Published})";
    }
}
