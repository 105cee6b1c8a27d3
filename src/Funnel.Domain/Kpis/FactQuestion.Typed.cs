using Funnel.Domain.Bulk;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Kpis;

/// <summary>Totals asked of facts of one type.</summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed class FactQuestion<T> : FactQuestion
{
    private readonly Lazy<TotalSet<T>> _set;

    internal FactQuestion(
        FactKind<T> kind,
        Anchor anchor,
        ReportingPeriod period,
        IReadOnlyList<Total<T>> totals,
        Condition<T> where,
        IReadOnlyList<Dimension> by)
        : base(
            anchor,
            period,
            by,
            new(by.Select(d => d.Id), totals.Select(total => TotalText.Of(kind.Name, total)), period))
    {
        (Kind, Totals, Where) = (kind, totals, where);
        Columns = [.. by.Select(kind.ColumnOf)];
        _set = new(() => new(period, totals));
    }

    /// <summary>The kind of fact.</summary>
    public FactKind<T> Kind { get; }

    /// <inheritdoc/>
    public override FactKind Facts => Kind;

    /// <summary>
    /// What is summed, each total once, with every day of the period fixed and the scope among its conditions.
    /// </summary>
    public IReadOnlyList<Total<T>> Totals { get; }

    /// <summary>
    /// The scope: no fact outside it counts in any total, so that an engine may leave such facts out beforehand.
    /// </summary>
    public Condition<T> Where { get; }

    /// <summary>The columns that make a group.</summary>
    public IReadOnlyList<SymbolColumn<T>> Columns { get; }

    /// <summary>The totals prepared for columns.</summary>
    /// <exception cref="NotSupportedException">A total holds an opaque condition; the message names it.</exception>
    internal TotalSet<T> Set => _set.Value;

    /// <inheritdoc/>
    public override TAnswer Ask<TAnswer>(IFactEngine<TAnswer> engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return engine.Answer(this);
    }
}
