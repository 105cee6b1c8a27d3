using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>The facts a figure is taken over: those of a scope and a period that pass the filters.</summary>
internal sealed record FigureContext(
    IFactSource Facts, IReadOnlyList<FactFilter> Filters, ConsultantId? Consultant = null)
{
    /// <summary>The period of the facts.</summary>
    public ReportingPeriod Period => Facts.Period;

    /// <summary>The facts of a kind that pass.</summary>
    /// <exception cref="InvalidOperationException">
    /// A filter does not fit; ask <see cref="FactChoice.Fits"/> first.
    /// </exception>
    public IEnumerable<T> Of<T>(FactKind<T> kind, Anchor anchor, Credit? credit)
    {
        IEnumerable<T> facts = Facts.Of(kind, anchor);
        if (Consultant is { } consultant)
        {
            facts = facts.Where(Dimensions.Consultant.Is(consultant.Value).On(kind, credit).IsSatisfiedBy);
        }

        foreach (var filter in Filters)
        {
            facts = facts.Where(filter.On(kind, Period)
                ?? throw new InvalidOperationException($"The filter '{filter}' does not fit '{kind}'."));
        }

        return facts;
    }
}
