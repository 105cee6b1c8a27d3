using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Samples.Dashboard.Figures;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>The facts a figure is taken over: those of a scope and a period that pass the filters.</summary>
internal sealed record FigureContext(
    IFactSource Facts, IReadOnlyList<FactFilter> Filters, ConsultantId? Consultant = null)
{
    /// <summary>The period of the facts.</summary>
    public ReportingPeriod Period => Facts.Period;

    /// <summary>The facts of a kind that pass.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="anchor">The day at whose end they are looked at.</param>
    /// <param name="credit">Whose each is.</param>
    /// <param name="where">Which of them; its days are fixed.</param>
    /// <exception cref="InvalidOperationException">
    /// A filter does not fit; ask <see cref="FactChoice.Fits"/> first.
    /// </exception>
    public IEnumerable<T> Of<T>(FactKind<T> kind, Anchor anchor, Credit? credit, Condition<T> where)
    {
        var wanted = Consultant is { } consultant
            ? where & Dimensions.Consultant.Is(consultant.Value).On(kind, credit)
            : where;
        var facts = Facts is ScopedFacts scoped
            ? scoped.Where(kind, anchor, wanted)
            : Facts.Of(kind, anchor).Where(wanted.IsSatisfiedBy);
        foreach (var filter in Filters)
        {
            facts = facts.Where(filter.On(kind, Period)
                ?? throw new InvalidOperationException($"The filter '{filter}' does not fit '{kind}'."));
        }

        return facts;
    }
}
