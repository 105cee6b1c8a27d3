using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Kpis;

/// <summary>
/// Who may convert: when they came, and who of those that came before the period were still there at its start.
/// </summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed record Population<T>
{
    /// <summary>Those of a kind of fact.</summary>
    /// <param name="kind">The kind of fact, looked at on the as-of date.</param>
    /// <param name="enteredOn">The day they came.</param>
    /// <param name="opening">Those who came before the period and were there at the end of the day before it.</param>
    public Population(FactKind<T> kind, DateColumn<T> enteredOn, Condition<T> opening)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(enteredOn);
        ArgumentNullException.ThrowIfNull(opening);
        (Kind, EnteredOn, Opening) = (kind, enteredOn, opening);
        New = enteredOn.Within(Day.From, Day.Cut);
        All = opening | New;
    }

    /// <summary>The kind of fact.</summary>
    public FactKind<T> Kind { get; }

    /// <summary>The day they came.</summary>
    public DateColumn<T> EnteredOn { get; }

    /// <summary>Those who were there at the start of the period.</summary>
    public Condition<T> Opening { get; }

    /// <summary>Those who came in the period, up to its last known day.</summary>
    public Condition<T> New { get; internal init; }

    /// <summary>Opening and new together.</summary>
    public Condition<T> All { get; internal init; }

    /// <summary>Those who came so many days before the as-of date, or earlier: their window is over.</summary>
    internal Condition<T> HasBeenThere(int days) => EnteredOn <= Day.AsOf.Minus(days);
}
