namespace Funnel.Domain.NetStandard;

/// <summary>
/// A date as entities keep it on newer frameworks. On .NET Framework none has such a property, so that this one stands
/// for what never comes.
/// </summary>
/// <param name="DayNumber">Days since 0001-01-01.</param>
internal readonly record struct DateOnly(int DayNumber)
{
    public static DateOnly FromDateTime(DateTime moment) => new((int)(moment.Ticks / TimeSpan.TicksPerDay));
}
