using SearchApp.Corpus.Reposts;

namespace SearchApp.Corpus.Surveys;

/// <summary>
/// What a survey has noted and concluded of the articles of a source, by their numbers. Kept beside their index it lets the next survey look only at what
/// has changed: some 170 bytes an article.
/// </summary>
public sealed class SurveyRecord
{
    internal SurveyRecord(IReadOnlyList<ArticleFacts> facts, IReadOnlyList<Frame> frames, IReadOnlyDictionary<int, NeighbourYear> years, RepostFindings reposts) =>
        (Facts, Frames, Years, Reposts) = (facts, frames, years, reposts);

    /// <summary>Number of articles.</summary>
    public int Count => Facts.Count;

    internal IReadOnlyList<ArticleFacts> Facts { get; }

    internal IReadOnlyList<Frame> Frames { get; }

    internal IReadOnlyDictionary<int, NeighbourYear> Years { get; }

    internal RepostFindings Reposts { get; }

    /// <summary>An article as its own page has it, without what the others say of it.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="article">The article as <see cref="SourceSurvey.Complete"/> made it.</param>
    public Article Restore(int number, Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Article whole = FrameRemoval.Restore(article, Facts[number], Frames[number]);
        return whole with
        {
            Published = Facts[number].Yearless?.Restore(whole.Published) ?? whole.Published,
            Repost = null,
            FurtherSources = [],
        };
    }

    /// <summary>Writes the record; <see cref="Read"/> reads it.</summary>
    /// <param name="stream">Where to.</param>
    public void Write(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        SurveyFormat.Write(this, stream);
    }

    /// <summary>Reads a record that this very program wrote.</summary>
    /// <param name="stream">Stands at its beginning.</param>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static SurveyRecord Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return SurveyFormat.Read(stream);
    }
}
