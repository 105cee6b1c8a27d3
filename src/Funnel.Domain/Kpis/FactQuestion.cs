using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Kpis;

/// <summary>
/// Totals asked of the facts of one kind at one anchor, by group: one grouped statement in a database. The answer is
/// <see cref="Tallies"/> under the question's heading.
/// </summary>
public abstract class FactQuestion
{
    private protected FactQuestion(
        Anchor anchor, ReportingPeriod period, IReadOnlyList<Dimension> by, TallyHeading heading) =>
        (Anchor, Period, By, Heading) = (anchor, period, by, heading);

    /// <summary>The kind of fact.</summary>
    public abstract FactKind Facts { get; }

    /// <summary>The day at whose end the facts are looked at.</summary>
    public Anchor Anchor { get; }

    /// <summary>The period the totals are bound to.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The dimensions that make a group; empty for everything in one.</summary>
    public IReadOnlyList<Dimension> By { get; }

    /// <summary>What the answer must say that it is.</summary>
    public TallyHeading Heading { get; }

    /// <summary>Puts the question to an engine.</summary>
    public abstract TAnswer Ask<TAnswer>(IFactEngine<TAnswer> engine);
}
