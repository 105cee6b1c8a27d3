using NodaTime;

namespace Funnel.Domain.Periods;

/// <summary>
/// Calendar dates as whole numbers, the way databases keep them: days since 1970-01-01, which is day 0.
/// </summary>
public static class DayNumber
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>The number of a date; negative before 1970-01-01.</summary>
    public static int Of(LocalDate date) => Period.DaysBetween(Epoch, date);

    /// <summary>The date with a number.</summary>
    public static LocalDate ToDate(int number) => Epoch.PlusDays(number);
}
