using System.Globalization;
using System.Linq.Expressions;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>
/// A whole number of a fact, such as seconds stayed, a party's size or a price in cents, which may be missing. A
/// missing number satisfies no comparison and adds nothing to a sum. Numbers and sums are of 64 bits; a property of 32
/// bits stays one in memory and in a database.
/// </summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed class NumberColumn<T> : Column<T>
{
    private readonly Lazy<Func<T, long?>> _read;

    /// <summary>A number column over a property of the fact.</summary>
    public NumberColumn(string name, Phrase title, Expression<Func<T, long?>> property)
        : base(name, title, property)
    {
        _read = new(() => PropertyReading.OfNumber(property));
        var type = Parameters.WithoutLifting(property.Body).Type;
        IsLong = (Nullable.GetUnderlyingType(type) ?? type) == typeof(long);
    }

    /// <summary>Numbers smaller than a value.</summary>
    public static Condition<T> operator <(NumberColumn<T> column, long value) =>
        new NumberComparison<T>(column, Comparison.Less, value);

    /// <summary>Numbers greater than a value.</summary>
    public static Condition<T> operator >(NumberColumn<T> column, long value) =>
        new NumberComparison<T>(column, Comparison.Greater, value);

    /// <summary>Numbers of at most a value.</summary>
    public static Condition<T> operator <=(NumberColumn<T> column, long value) =>
        new NumberComparison<T>(column, Comparison.LessOrEqual, value);

    /// <summary>Numbers of at least a value.</summary>
    public static Condition<T> operator >=(NumberColumn<T> column, long value) =>
        new NumberComparison<T>(column, Comparison.GreaterOrEqual, value);

    /// <summary>The number, or null where it is missing.</summary>
    public long? Of(T fact) => _read.Value(fact);

    /// <summary>Numbers that are exactly a value.</summary>
    public Condition<T> Is(long value) => new NumberComparison<T>(this, Comparison.Equal, value);

    /// <summary>Whether the fact keeps it in 64 bits.</summary>
    public bool IsLong { get; }

    /// <inheritdoc/>
    public override string TextOf(T fact) => Of(fact)?.ToString(CultureInfo.InvariantCulture) ?? "";
}
