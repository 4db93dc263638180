namespace SearchApp.Search.QueryParsing;

/// <summary>Reads a document number as people type it, 国发2021年5号, and writes it as documents do: 国发〔2021〕5号.</summary>
internal static class LooseNumber
{
    private const int LongestIssuer = 12;
    private const int LongestNumber = 5;

    /// <summary>The number as documents write it; null when the text is none.</summary>
    /// <param name="text">As typed, analysed.</param>
    public static string? Read(TextPiece text)
    {
        string[] units = [.. text.Units.Select(unit => unit.Text)];
        int year = Array.FindIndex(units, WrittenYears.IsYear);
        return year is >= 2 and <= LongestIssuer && text.Units.Take(year).All(unit => unit.IsHan)
            && units[(year + 1)..] is ["年", .., var number, "号"] rest && IsNumber(number) && (rest.Length == 3 || rest is [_, "第", _, _])
            ? $"{string.Concat(units[..year])}〔{units[year]}〕{number}号"
            : null;
    }

    /// <summary>A number that is written as documents do; null when the text is none.</summary>
    /// <param name="text">Analysed, so that brackets of any kind are gone.</param>
    public static string? ReadWritten(TextPiece text)
    {
        string[] units = [.. text.Units.Select(unit => unit.Text)];
        int year = Array.FindIndex(units, WrittenYears.IsYear);
        return year is >= 2 and <= LongestIssuer && text.Units.Take(year).All(unit => unit.IsHan)
            && units[(year + 1)..] is [var number, "号"] && IsNumber(number)
            ? $"{string.Concat(units[..year])}〔{units[year]}〕{number}号"
            : null;
    }

    /// <summary>The length of a year in round brackets with a number behind it, which is a part of a document number and no group: （2021）5号.</summary>
    /// <param name="text">From the bracket on.</param>
    /// <returns>The length of bracket, year and bracket; 0 when it is something else.</returns>
    public static int BracketedYear(ReadOnlySpan<char> text)
    {
        const int Length = 6;
        if (text.Length <= Length || text[0] is not ('(' or '（') || text[5] is not (')' or '）') || text[1..5].ContainsAnyExceptInRange('0', '9'))
        {
            return 0;
        }

        var number = text[Length] == '第' ? text[(Length + 1)..] : text[Length..];
        int digits = number.IndexOfAnyExceptInRange('0', '9');
        return digits is >= 1 and <= LongestNumber && number[digits] is '号' or '號' ? Length : 0;
    }

    private static bool IsNumber(string unit) => unit.Length <= LongestNumber && unit.All(char.IsAsciiDigit);
}
