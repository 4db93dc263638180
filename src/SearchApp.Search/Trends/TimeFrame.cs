using System.Globalization;

namespace SearchApp.Search.Trends;

/// <summary>The stretch of time that a timeline shows, cut into periods.</summary>
/// <param name="Unit">The length of a period.</param>
/// <param name="First">Its first day, that of a period.</param>
/// <param name="Last">Its last day, that of a period.</param>
internal sealed record TimeFrame(TimeUnit Unit, DateOnly First, DateOnly Last)
{
    /// <summary>More months than this are shown as years unless months are asked for.</summary>
    private const int MostMonths = 48;

    /// <summary>Periods at most; a finer unit than fits is made coarser.</summary>
    private const int MostPeriods = 600;

    /// <summary>The periods, ascending.</summary>
    public IReadOnlyList<TimePeriod> Periods
    {
        get
        {
            var periods = new List<TimePeriod>();
            for (var at = First; at <= Last && periods.Count < MostPeriods; at = Next(at))
            {
                periods.Add(new TimePeriod(at.ToString(Format, CultureInfo.InvariantCulture), at, Next(at).AddDays(-1)));
            }

            return periods;
        }
    }

    private string Format => Unit switch
    {
        TimeUnit.Year => "yyyy",
        TimeUnit.Month => "yyyy-MM",
        _ => "yyyy-MM-dd",
    };

    /// <summary>Chooses a stretch and a unit.</summary>
    /// <param name="from">First day asked for, or null.</param>
    /// <param name="to">Last day asked for, or null.</param>
    /// <param name="firstMonth">First day of the first month that has a match.</param>
    /// <param name="lastMonth">First day of the last month that has a match.</param>
    /// <param name="asked">The unit asked for, or null.</param>
    public static TimeFrame Of(DateOnly? from, DateOnly? to, DateOnly firstMonth, DateOnly lastMonth, TimeUnit? asked)
    {
        var first = from ?? firstMonth;
        var last = to ?? lastMonth;
        last = last < first ? first : last;
        bool sameYear = first.Year == last.Year;
        bool sameMonth = sameYear && first.Month == last.Month;
        int months = Months(first, last);
        var unit = asked ?? (sameMonth ? TimeUnit.Day : sameYear || months <= MostMonths ? TimeUnit.Month : TimeUnit.Year);
        if (unit == TimeUnit.Day && months > MostPeriods / 31)
        {
            unit = TimeUnit.Month;
        }

        if (unit == TimeUnit.Month && 12 * (last.Year - first.Year + 1) > MostPeriods)
        {
            unit = TimeUnit.Year;
        }

        // Of days, whole months; of a single year, all its months; of several years only those with something in them.
        bool wholeYears = unit == TimeUnit.Year || (sameYear && unit == TimeUnit.Month);
        return new TimeFrame(
            unit,
            new DateOnly(first.Year, wholeYears ? 1 : first.Month, 1),
            wholeYears ? new DateOnly(last.Year, 12, 31) : new DateOnly(last.Year, last.Month, DateTime.DaysInMonth(last.Year, last.Month)));
    }

    /// <summary>The place of a month among the periods, or of its year; -1 when it is outside.</summary>
    public int IndexOf(int year, int month)
    {
        var day = new DateOnly(year, Math.Max(month, 1), 1);
        return day < First || day > Last ? -1
            : Unit == TimeUnit.Year ? year - First.Year
            : Months(First, day) - 1;
    }

    private static int Months(DateOnly first, DateOnly last) => ((last.Year - first.Year) * 12) + last.Month - first.Month + 1;

    private DateOnly Next(DateOnly day) => Unit switch
    {
        TimeUnit.Year => day.Year == 9999 ? DateOnly.MaxValue : day.AddYears(1),
        TimeUnit.Month => day is { Year: 9999, Month: 12 } ? DateOnly.MaxValue : day.AddMonths(1),
        _ => day.AddDays(1),
    };
}
