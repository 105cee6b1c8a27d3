using NodaTime;

namespace Funnel.Domain.NetStandard;

/// <summary>Makes <see cref="DateOnly"/> of days.</summary>
internal static class DateOnlyConversion
{
    public static DateOnly ToDateOnly(this LocalDate day) => DateOnly.FromDateTime(day.ToDateTimeUnspecified());
}
