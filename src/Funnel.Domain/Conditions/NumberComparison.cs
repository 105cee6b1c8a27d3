using System.Globalization;
using System.Linq.Expressions;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>A whole number held against a value; a missing number satisfies none.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class NumberComparison<T> : Condition<T>
{
    internal NumberComparison(NumberColumn<T> column, Comparison comparison, long value)
    {
        ArgumentNullException.ThrowIfNull(column);
        (Column, Comparison, Value) = (column, comparison, value);
    }

    /// <summary>The number column.</summary>
    public NumberColumn<T> Column { get; }

    /// <summary>How it is compared.</summary>
    public Comparison Comparison { get; }

    /// <summary>The value it is held against.</summary>
    public long Value { get; }

    /// <inheritdoc/>
    public override Phrase Words
    {
        get
        {
            var tail = $"{Comparison.Sign()} {Value.ToString(CultureInfo.InvariantCulture)}";
            return new($"{Column.Title.Zh} {tail}", $"{Column.Title.En} {tail}");
        }
    }

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(T fact) => Column.Of(fact) is { } number && Comparison.Holds(number, Value);

    /// <inheritdoc/>
    public override Condition<T> In(ReportingPeriod period) => this;

    internal override Expression Body(IColumnReads<T> reads) =>
        NumberExpression.Compare(reads.Read(Column), Comparison, Value);

    internal override TResult Accept<TResult>(ConditionVisitor<T, TResult> visitor) => visitor.Visit(this);
}
