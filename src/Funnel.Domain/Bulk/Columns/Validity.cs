using Funnel.Domain.Conditions;
using NodaTime;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>
/// From when until when a row of a table holds. They are columns of the row beside those of its fact; a fact that
/// stands alone has neither.
/// </summary>
internal static class Validity<T>
{
    /// <summary>The first day on which the row holds.</summary>
    public static DateColumn<T> From { get; } = new("valid_from", new("生效日", "valid from"), _ => null);

    /// <summary>The first day on which it does not any more; missing where it stays.</summary>
    public static DateColumn<T> Until { get; } = new("valid_until", new("失效日", "valid until"), _ => null);

    /// <summary>The rows that hold on a day.</summary>
    public static Condition<T> On(LocalDate day) => (From <= day) & !(Until <= day);
}
