namespace SearchApp.Search;

/// <summary>What can be odd in a query or a filter. Nothing of it stops the search.</summary>
public enum QueryProblemKind
{
    /// <summary>A quote is not closed; it was read to the end.</summary>
    OpenQuote,

    /// <summary>A bracket is not closed; it was read to the end.</summary>
    OpenBracket,

    /// <summary>A bracket is closed that was never opened; left out.</summary>
    StrayBracket,

    /// <summary>An operator lacks a word on one side; left out.</summary>
    NothingBeside,

    /// <summary>Nothing follows an exclusion; left out.</summary>
    NothingToExclude,

    /// <summary>A field has no value; left out.</summary>
    EmptyField,

    /// <summary>Brackets hold nothing; left out.</summary>
    EmptyBrackets,

    /// <summary>A text holds nothing that could be looked up; left out.</summary>
    NoCharacters,

    /// <summary>A star follows fewer than two characters; the word is looked up without it.</summary>
    ShortPrefix,

    /// <summary>A star stands where no word ends; left out.</summary>
    MisplacedStar,

    /// <summary>The query is longer than the limit; the rest was not read.</summary>
    TooLong,

    /// <summary>The query has more words than the limit; the rest was not read.</summary>
    TooManyParts,

    /// <summary>Brackets are nested deeper than the limit; the deeper ones are read as the outer.</summary>
    TooDeep,

    /// <summary>A distance is above the limit; the limit is used.</summary>
    TooFar,

    /// <summary>A region is not known; the condition is left out.</summary>
    UnknownRegion,

    /// <summary>A date cannot be read; the condition is left out.</summary>
    UnknownDate,

    /// <summary>A relative date was given, but no day to count from; the condition is left out.</summary>
    NoToday,

    /// <summary>The first day is after the last; they were swapped.</summary>
    ReversedDates,
}
