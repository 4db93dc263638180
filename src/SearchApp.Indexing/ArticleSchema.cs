namespace SearchApp.Indexing;

/// <summary>The fields of an indexed article, by name.</summary>
/// <remarks>
/// "Words" fields hold the <c>body</c> chain's tokens, "characters" fields the <c>characters</c> chain's, both with positions and
/// norms, without offsets: marks are found in the stored text. Keyword fields are indexed whole, documents only, without norms.
/// </remarks>
public static class ArticleSchema
{
    /// <summary>Keyword and binary column: the <see cref="Corpus.ArticleId"/>.</summary>
    public const string Id = "id";

    /// <summary>Words of title, line feed, subtitle; stored: the title; binary column: the title.</summary>
    public const string Title = "title";

    /// <summary>Characters of title, line feed, subtitle.</summary>
    public const string TitleCharacters = "title.characters";

    /// <summary>Stored only: the subtitle.</summary>
    public const string Subtitle = "subtitle";

    /// <summary>Words of the body; stored: paragraphs joined by line feeds.</summary>
    public const string Body = "body";

    /// <summary>Characters of the body.</summary>
    public const string BodyCharacters = "body.characters";

    /// <summary>Keyword and sorted column: who published it.</summary>
    public const string Source = "source";

    /// <summary>Keyword and sorted column: the site's column (栏目).</summary>
    public const string Column = "column";

    /// <summary>Keyword: the code of the region published in and of each region above it; sorted column: the code itself.</summary>
    public const string Region = "region";

    /// <summary>Keyword: codes of the regions it is about and of each above them; sorted-set column: the codes themselves.</summary>
    public const string About = "about";

    /// <summary>
    /// Numeric column: year × 10000 + month × 100 + day, with 0 for an unknown month or day; no value when the year is unknown.
    /// </summary>
    public const string Day = "day";

    /// <summary>Numeric column: 1 when a part of the date is inferred; no value otherwise.</summary>
    public const string DayInferred = "day.inferred";

    /// <summary>Binary column: the address.</summary>
    public const string Url = "url";

    /// <summary>Keyword and sorted-set column: names of the people with an office, folded (<see cref="Analysis.Folding"/>).</summary>
    public const string People = "people";

    /// <summary>Keyword and sorted-set column: document numbers in canonical form, 国发〔2021〕5号.</summary>
    public const string DocumentNumber = "documentNumber";

    /// <summary>Keyword and sorted-set column: full present names of public bodies, 国家发展和改革委员会.</summary>
    public const string IssuingBody = "issuingBody";

    /// <summary>Keyword and sorted-set column: types of what somebody did in office, 调研; all are in <see cref="Corpus.ActivityTypes"/>.</summary>
    public const string Activity = "activity";

    /// <summary>Keyword and sorted column: hans, hant or mixed; absent when unknown.</summary>
    public const string Script = "script";

    /// <summary>
    /// Keyword and sorted column: the id of the first publisher's article, on every article of a group that repeat one another, the
    /// first itself included (there it equals <see cref="Id"/>); absent where nothing repeats the article, and with <c>--raw</c>.
    /// To show a group once, keep the best hit of each value and every hit without one.
    /// </summary>
    public const string Repost = "repost";

    /// <summary>
    /// Numeric column: when the index first held an article of this id, in seconds since 1970 (UTC); kept by updates and rebuilds
    /// for as long as the article stays in the source. What is new today sorts by it, descending.
    /// </summary>
    public const string FirstIndexed = "firstIndexed";

    /// <summary>Keyword: "1" on articles whose mojibake was repaired, "0" on those that seem to hold some, absent on sound ones.</summary>
    public const string Repaired = "repaired";

    /// <summary>Keyword "1" on quarantined articles, absent on all others.</summary>
    public const string Quarantined = "quarantined";

    /// <summary>Stored only: all the rest of the article (dates with evidence, people, receipt) as JSON in UTF-8.</summary>
    public const string Details = "details";
}
