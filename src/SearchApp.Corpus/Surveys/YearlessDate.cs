namespace SearchApp.Corpus.Surveys;

/// <summary>A date as its page states it, month and day without a year; enough to take a year off again that was concluded.</summary>
/// <param name="Month">The month.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="Confidence">How far the page's own words can be trusted.</param>
/// <param name="EvidenceLength">How much of the evidence is the page's own words, in UTF-16 units.</param>
internal readonly record struct YearlessDate(int Month, int Day, Confidence Confidence, int EvidenceLength)
{
    /// <summary>Of a date without a year; null for any other.</summary>
    public static YearlessDate? Of(PublicationDate date) =>
        date is { Year: null, Month: { } month, Day: { } day } ? new(month, day, date.Confidence, date.Evidence.Length) : null;

    /// <summary>The date as stated, of one whose year may have been concluded since.</summary>
    public PublicationDate Restore(PublicationDate date) =>
        date.Year is null ? date : date with { Year = null, Inferred = false, Confidence = Confidence, Evidence = date.Evidence[..EvidenceLength] };
}
