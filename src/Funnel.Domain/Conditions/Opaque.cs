using System.Linq.Expressions;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>A condition given as code, which only the row engine can ask.</summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed class Opaque<T> : Condition<T>
{
    private readonly Func<T, bool> _holds;

    internal Opaque(Phrase words, Func<T, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(holds);
        Words = words;
        _holds = holds;
    }

    /// <inheritdoc/>
    public override Phrase Words { get; }

    /// <inheritdoc/>
    public override bool IsSatisfiedBy(T fact) => _holds(fact);

    /// <inheritdoc/>
    public override Condition<T> In(ReportingPeriod period) => this;

    internal override Expression Body(Func<Column<T>, Expression> read) => throw new NotSupportedException(
        $"The condition '{Words.En}' is given as code: only the row engine can evaluate it.");
}
