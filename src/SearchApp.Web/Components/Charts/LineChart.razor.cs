using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace SearchApp.Web.Components.Charts;

/// <summary>Up to five lines over time, told apart by colour, dashes and points; a line breaks where it has no value.</summary>
/// <remarks>The numbers stand in a table beside it, which whoever uses it provides.</remarks>
public sealed partial class LineChart
{
    private const int Width = 760;
    private const int Height = 300;
    private const int Left = 52;
    private const int Right = 12;
    private const int Top = 12;
    private const int Bottom = 28;
    private const int MostPoints = 60;
    private const int MostTicks = 9;

    /// <summary>What the chart shows.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>The same in a sentence, for those who do not see it.</summary>
    [Parameter, EditorRequired]
    public required string Description { get; set; }

    /// <summary>The periods, at least one.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Periods { get; set; }

    /// <summary>Whether only whole numbers make sense.</summary>
    [Parameter]
    public bool Whole { get; set; }

    /// <summary>The lines.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<ChartLine> Lines { get; set; }

    private IReadOnlyList<double> Marks { get; set; } = [];

    private IEnumerable<int> Ticks
    {
        get
        {
            int every = Math.Max(1, (int)Math.Ceiling((double)Periods.Count / MostTicks));
            return Enumerable.Range(0, Periods.Count).Where(at => at % every == 0);
        }
    }

    /// <inheritdoc/>
    protected override void OnParametersSet() =>
        Marks = ValueAxis.Marks(Lines.SelectMany(l => l.Values).OfType<double>().DefaultIfEmpty(0).Max(), Whole);

    private static IEnumerable<int> Points(ChartLine line) => Enumerable.Range(0, line.Values.Count).Where(at => line.Values[at] is not null);

    private double X(int at) => Left + ((at + 0.5) * (Width - Left - Right) / Periods.Count);

    private double Y(double value) => Height - Bottom - (value / Marks[^1] * (Height - Top - Bottom));

    private string Path(ChartLine line)
    {
        var path = new StringBuilder();
        bool drawing = false;
        for (int at = 0; at < line.Values.Count; at++)
        {
            if (line.Values[at] is { } value)
            {
                path.Append(drawing ? 'L' : 'M').Append(Number(X(at))).Append(' ').Append(Number(Y(value)));
            }

            drawing = line.Values[at] is not null;
        }

        return path.ToString();
    }

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
