namespace SearchApp.Search;

/// <summary>The names of the facets: also the parameters of addresses and the options of the command line that filter by them.</summary>
public static class FacetNames
{
    /// <summary>Region published in, a tree.</summary>
    public const string Region = "region";

    /// <summary>Regions written about, a tree.</summary>
    public const string About = "about";

    /// <summary>Year of publication.</summary>
    public const string Year = "year";

    /// <summary>Month of publication.</summary>
    public const string Month = "month";

    /// <summary>Day of publication, of the months between the first and last day asked for; of all months when none is.</summary>
    public const string Day = "day";

    /// <summary>Who published it (来源).</summary>
    public const string Source = "source";

    /// <summary>Column of the site (栏目).</summary>
    public const string Column = "column";

    /// <summary>People with an office.</summary>
    public const string Person = "person";

    /// <summary>Public bodies.</summary>
    public const string Issuer = "issuer";

    /// <summary>Document numbers.</summary>
    public const string Number = "number";

    /// <summary>What somebody did in office.</summary>
    public const string Activity = "activity";

    /// <summary>Script of the text.</summary>
    public const string Script = "script";

    /// <summary>The facets counted unless others are asked for.</summary>
    public static IReadOnlyList<string> Usual { get; } = [Region, About, Month, Year, Source];

    /// <summary>All facets.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Usual, Day, Column, Person, Issuer, Number, Activity, Script];
}
