using System.Linq.Expressions;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>A flag that is set.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class FlagIsSet<T> : Condition<T>
{
    internal FlagIsSet(FlagColumn<T> column)
    {
        ArgumentNullException.ThrowIfNull(column);
        Column = column;
    }

    /// <summary>The flag.</summary>
    public FlagColumn<T> Column { get; }

    /// <inheritdoc/>
    public override Phrase Words => Column.Title;

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(T fact) => Column.Of(fact);

    /// <inheritdoc/>
    public override Condition<T> In(ReportingPeriod period) => this;

    internal override Expression Body(IColumnReads<T> reads) =>
        GuardedExpression.WhereKnown([reads.Read(Column)], GuardedExpression.ValueOf(reads.Read(Column)));

    internal override TResult Accept<TResult>(ConditionVisitor<T, TResult> visitor) => visitor.Visit(this);
}
