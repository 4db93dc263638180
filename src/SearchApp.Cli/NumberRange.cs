using System.CommandLine;
using System.Globalization;

namespace SearchApp.Cli;

/// <summary>Lets an option be only a number within bounds.</summary>
internal static class NumberRange
{
    /// <summary>Bounds an option. What is no number is refused by the parser itself, in its own words.</summary>
    /// <param name="option">The option.</param>
    /// <param name="least">The least that may be given.</param>
    /// <param name="most">The most; null for no bound.</param>
    public static void Bound(Option option, double least, double? most = null) => option.Validators.Add(result =>
    {
        // A validator must not ask for the value: where the text is no number, that throws.
        if (result.Tokens is [.., var token]
            && double.TryParse(token.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && !(value >= least && value <= (most ?? double.MaxValue)))
        {
            string bound = string.Create(CultureInfo.InvariantCulture, $"{option.Name} must be at least {least}");
            result.AddError(most is null ? bound + "." : string.Create(CultureInfo.InvariantCulture, $"{bound} and at most {most}."));
        }
    });
}
