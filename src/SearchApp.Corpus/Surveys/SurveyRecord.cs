using SearchApp.Corpus.Reposts;
using SearchApp.Corpus.Scratch;

namespace SearchApp.Corpus.Surveys;

/// <summary>
/// What a survey has noted and concluded of the articles of a source, by their numbers. Kept beside their index it lets the next survey look only at what
/// has changed: some 170 bytes an article on disk, of which hardly any are in memory. Thread-safe but for disposal.
/// </summary>
public sealed class SurveyRecord : IDisposable
{
    private readonly MappedBytes? _bytes;
    private readonly IReadOnlyList<Frame>? _frames;
    private readonly FactsTable _facts;

    /// <summary>Takes what a survey has found; it must not be disposed before.</summary>
    internal SurveyRecord(FactsTable facts, IReadOnlyList<Frame> frames, NeighbourYearTable years, RepostFindings reposts) =>
        (_facts, _frames, Years, Reposts) = (facts, frames, years, reposts);

    private SurveyRecord(MappedBytes bytes, long start)
    {
        _bytes = bytes;
        (_facts, Years, Reposts) = SurveyFormat.Read(bytes, start);
    }

    /// <summary>Number of articles.</summary>
    public int Count => _facts.Count;

    internal IReadOnlyList<ArticleFacts> Facts => _facts;

    internal NeighbourYearTable Years { get; }

    internal RepostFindings Reposts { get; }

    /// <summary>Opens a record that this very program wrote; the file stays open.</summary>
    /// <param name="file">The file; may be closed.</param>
    /// <param name="start">Where in it the record begins.</param>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static SurveyRecord Open(FileStream file, long start)
    {
        ArgumentNullException.ThrowIfNull(file);
        var bytes = new MappedBytes(file);
        try
        {
            return new SurveyRecord(bytes, start);
        }
        catch (FormatException e)
        {
            bytes.Dispose();
            throw new InvalidDataException("The record of a survey is not as it was written.", e);
        }
    }

    /// <summary>An article as its own page has it, without what the others say of it.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="article">The article as <see cref="SourceSurvey.Complete"/> made it.</param>
    public Article Restore(int number, Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArticleFacts facts = _facts[number];
        Article whole = FrameRemoval.Restore(article, facts, FrameOf(number));
        return whole with
        {
            Published = facts.Yearless?.Restore(whole.Published) ?? whole.Published,
            Repost = null,
            FurtherSources = [],
        };
    }

    /// <summary>Writes the record; <see cref="Open"/> reads it.</summary>
    /// <param name="stream">Where to.</param>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        SurveyFormat.Write(this, stream);
    }

    /// <summary>Lets go of the file that it was opened from.</summary>
    public void Dispose() => _bytes?.Dispose();

    internal Frame FrameOf(int number) => _frames is null ? _facts.FrameOf(number) : _frames[number];
}
