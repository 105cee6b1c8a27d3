using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Kpis;

/// <summary>
/// Totals asked of the facts of one kind at one anchor, by group: one grouped statement in a database.
/// </summary>
public abstract class FactQuestion
{
    private protected FactQuestion(Anchor anchor, IReadOnlyList<Dimension> by) => (Anchor, By) = (anchor, by);

    /// <summary>The kind of fact.</summary>
    public abstract FactKind Facts { get; }

    /// <summary>The day at whose end the facts are looked at.</summary>
    public Anchor Anchor { get; }

    /// <summary>The dimensions that make a group; empty for everything in one.</summary>
    public IReadOnlyList<Dimension> By { get; }

    /// <summary>Where the sum of each term stands among the totals.</summary>
    internal abstract IReadOnlyDictionary<KpiTerm, int> Places { get; }

    /// <summary>Puts the question to an engine.</summary>
    public abstract TAnswer Ask<TAnswer>(IFactEngine<TAnswer> engine);
}

/// <summary>Totals asked of facts of one type.</summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed class FactQuestion<T> : FactQuestion
{
    internal FactQuestion(
        FactKind<T> kind,
        Anchor anchor,
        IReadOnlyList<Total<T>> totals,
        IReadOnlyList<Dimension> by,
        IReadOnlyDictionary<KpiTerm, int> places)
        : base(anchor, by)
    {
        (Kind, Totals, Places) = (kind, totals, places);
        Columns = [.. by.Select(kind.ColumnOf)];
    }

    /// <summary>The kind of fact.</summary>
    public FactKind<T> Kind { get; }

    /// <inheritdoc/>
    public override FactKind Facts => Kind;

    /// <summary>What is summed, each total once, with every day of the period fixed.</summary>
    public IReadOnlyList<Total<T>> Totals { get; }

    /// <summary>The columns that make a group.</summary>
    public IReadOnlyList<SymbolColumn<T>> Columns { get; }

    internal override IReadOnlyDictionary<KpiTerm, int> Places { get; }

    /// <inheritdoc/>
    public override TAnswer Ask<TAnswer>(IFactEngine<TAnswer> engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return engine.Answer(this);
    }
}
