using System.Linq.Expressions;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>A yes-or-no property of a fact.</summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed class FlagColumn<T> : Column<T>
{
    private readonly Lazy<Func<T, bool>> _read;

    /// <summary>A flag column over a property of the fact.</summary>
    public FlagColumn(string name, Phrase title, Expression<Func<T, bool>> property)
        : base(name, title, property) =>
        _read = new(() => PropertyReading.Of(property));

    /// <summary>Facts for which the answer is yes.</summary>
    public Condition<T> Holds => new FlagIsSet<T>(this);

    /// <summary>A flag may stand in a formula by itself: facts for which the answer is yes.</summary>
    public static implicit operator Condition<T>(FlagColumn<T> column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return column.Holds;
    }

    /// <summary>Facts for which the answer is no.</summary>
    public static Condition<T> operator !(FlagColumn<T> column) => !column.Holds;

    /// <summary>The answer.</summary>
    public bool Of(T fact) => _read.Value(fact);

    /// <inheritdoc/>
    public override string TextOf(T fact) => Of(fact) ? "true" : "false";
}
