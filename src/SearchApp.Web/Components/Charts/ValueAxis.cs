namespace SearchApp.Web.Components.Charts;

/// <summary>Round marks from 0 to at least a greatest value.</summary>
internal static class ValueAxis
{
    private const int Wanted = 4;
    private static readonly double[] RoundFactors = [1, 2, 5, 10];

    /// <summary>The marks, ascending, at least two.</summary>
    /// <param name="greatest">The greatest value, at least 0.</param>
    /// <param name="whole">Whether only whole numbers make sense.</param>
    public static IReadOnlyList<double> Marks(double greatest, bool whole)
    {
        double rough = greatest <= 0 ? 1 : greatest / Wanted;
        double power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        double step = RoundFactors.Select(f => f * power).First(s => s >= rough * 0.999);
        step = whole ? Math.Max(1, Math.Round(step)) : step;
        int count = Math.Max(1, (int)Math.Ceiling((greatest / step) - 1e-9));
        return [.. Enumerable.Range(0, count + 1).Select(i => Math.Round(i * step, 10))];
    }
}
