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

    private static bool IsNumber(string unit) => unit.Length <= LongestNumber && unit.All(char.IsAsciiDigit);
}
