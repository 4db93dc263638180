using SearchApp.Corpus;

namespace SearchApp.Web.Api;

/// <summary>The words that stand for enumerations in JSON.</summary>
internal static class JsonNames
{
    /// <summary>day, month, year or none.</summary>
    public static string Of(DatePrecision precision) => precision switch
    {
        DatePrecision.Day => "day",
        DatePrecision.Month => "month",
        DatePrecision.Year => "year",
        _ => "none",
    };

    /// <summary>certain, likely or unknown.</summary>
    public static string Of(Confidence confidence) => confidence switch
    {
        Confidence.Certain => "certain",
        Confidence.Likely => "likely",
        _ => "unknown",
    };

    /// <summary>Hans, Hant, mixed or unknown.</summary>
    public static string Of(TextScript script) => script switch
    {
        TextScript.Simplified => "Hans",
        TextScript.Traditional => "Hant",
        TextScript.Mixed => "mixed",
        _ => "unknown",
    };
}
