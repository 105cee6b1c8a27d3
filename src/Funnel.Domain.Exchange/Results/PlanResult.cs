using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Inventory;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Exchange.Results;

/// <summary>A plan at a period's rates, and what a single rate could do instead.</summary>
/// <param name="Period">The period that was asked about.</param>
/// <param name="Basis">The period whose rates are taken, and why, where that is another one.</param>
/// <param name="Rates">Its rates.</param>
/// <param name="Stock">What the planned period begins with.</param>
/// <param name="Plan">What it takes, or why no number of cards would do.</param>
/// <param name="WhatIf">What a single rate could do.</param>
public sealed record PlanResult(
    ReportingPeriod Period,
    PlanningBasis Basis,
    RetailRates Rates,
    PlannedStock Stock,
    RetailPlanResult Plan,
    RetailWhatIf WhatIf)
{
    /// <summary>Whose cards and traffic are looked at.</summary>
    public Scope Where { get; init; } = Scope.Everything;

    /// <summary>Plans the period that follows, or the same one again, at the rates of a period that is over.</summary>
    /// <param name="figures">Figures of the period asked about; the stock is the one it begins or ends with.</param>
    /// <param name="customers">Whose cards are looked at; null for all.</param>
    /// <param name="target">Deliveries wanted.</param>
    /// <param name="isNext">Whether to begin with the closing stock; with the opening stock otherwise.</param>
    public static PlanResult Of(
        Figures figures,
        CustomerKind? customers,
        long target,
        bool isNext)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var basis = PlanningBasis.Of(figures.Period);
        var asked = RetailRates.Of(figures, customers);
        var rates = basis.Note is null ? asked : RetailRates.Of(figures.In(basis.Period), customers);
        var stock = isNext ? asked.Closing : asked.Opening;
        var (plan, whatIf) = (rates.Plan(target, stock), RetailWhatIf.Of(rates, target, stock));
        return new(figures.Period, basis, rates, stock, plan, whatIf) { Where = figures.Scope };
    }
}
