using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>The earlier and the later of two days, where either may be missing.</summary>
internal static class DayOrder
{
    public static LocalDate? Latest(LocalDate? left, LocalDate? right) =>
        left is null || right > left ? right ?? left : left;

    public static LocalDate? Earliest(LocalDate? left, LocalDate? right) =>
        left is null || right < left ? right ?? left : left;
}
