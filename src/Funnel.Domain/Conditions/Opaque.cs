using System.Linq.Expressions;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>A condition given as code, which only the row engine can ask.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class Opaque<T> : Condition<T>
{
    internal Opaque(Phrase words, Func<T, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(holds);
        Words = words;
        Code = holds;
    }

    /// <inheritdoc/>
    public override Phrase Words { get; }

    internal Func<T, bool> Code { get; }

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(T fact) => Code(fact);

    /// <inheritdoc/>
    public override Condition<T> In(ReportingPeriod period) => this;

    internal override Expression Body(IColumnReads<T> reads) => throw Refusal();

    /// <summary>What every engine but the row's answers.</summary>
    internal NotSupportedException Refusal() =>
        new($"The condition '{Words.En}' is given as code: only the row engine can evaluate it.");

    internal override TResult Accept<TResult>(ConditionVisitor<T, TResult> visitor) => visitor.Visit(this);
}
