using System.Globalization;

namespace SearchApp.Web.Texts;

/// <summary>Lets a pattern name what is counted: {0:article|articles} is its first word where value 0 is 1, and its second otherwise.</summary>
internal sealed class PluralFormat : IFormatProvider, ICustomFormatter
{
    public static PluralFormat Instance { get; } = new();

    public object? GetFormat(Type? formatType) =>
        formatType == typeof(ICustomFormatter) ? this : CultureInfo.InvariantCulture.GetFormat(formatType ?? typeof(object));

    public string Format(string? format, object? arg, IFormatProvider? formatProvider)
    {
        string text = Convert.ToString(arg, CultureInfo.InvariantCulture) ?? "";
        int cut = format?.IndexOf('|', StringComparison.Ordinal) ?? -1;
        return cut < 0 ? text : text == "1" ? format![..cut] : format![(cut + 1)..];
    }
}
