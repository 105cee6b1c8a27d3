using System.Globalization;
using System.Linq.Expressions;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>
/// A whole number of a fact, such as seconds stayed or a party's size, which may be missing. A missing number satisfies
/// no comparison and adds nothing to a sum.
/// </summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed class NumberColumn<T> : Column<T>
{
    private readonly Lazy<Func<T, int?>> _read;

    /// <summary>A number column over a property of the fact.</summary>
    public NumberColumn(string name, Phrase title, Expression<Func<T, int?>> property)
        : base(name, title, property) =>
        _read = new(() => PropertyReading.OfNullable(property));

    /// <summary>Numbers smaller than a value.</summary>
    public static Condition<T> operator <(NumberColumn<T> column, int value) =>
        new NumberComparison<T>(column, Comparison.Less, value);

    /// <summary>Numbers greater than a value.</summary>
    public static Condition<T> operator >(NumberColumn<T> column, int value) =>
        new NumberComparison<T>(column, Comparison.Greater, value);

    /// <summary>Numbers of at most a value.</summary>
    public static Condition<T> operator <=(NumberColumn<T> column, int value) =>
        new NumberComparison<T>(column, Comparison.LessOrEqual, value);

    /// <summary>Numbers of at least a value.</summary>
    public static Condition<T> operator >=(NumberColumn<T> column, int value) =>
        new NumberComparison<T>(column, Comparison.GreaterOrEqual, value);

    /// <summary>The number, or null where it is missing.</summary>
    public int? Of(T fact) => _read.Value(fact);

    /// <summary>Numbers that are exactly a value.</summary>
    public Condition<T> Is(int value) => new NumberComparison<T>(this, Comparison.Equal, value);

    /// <inheritdoc/>
    public override string TextOf(T fact) => Of(fact)?.ToString(CultureInfo.InvariantCulture) ?? "";
}
