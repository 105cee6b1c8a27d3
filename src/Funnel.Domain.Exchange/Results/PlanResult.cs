using Funnel.Domain.Inventory;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Exchange.Results;

/// <summary>A plan at a period's rates, and what a single rate could do instead.</summary>
public sealed record PlanResult(
    ReportingPeriod Period, RetailRates Rates, PlannedStock Stock, RetailPlanResult Plan, RetailWhatIf WhatIf)
{
    /// <summary>Plans the period that follows, or the same one again.</summary>
    /// <param name="period">The period whose rates are taken.</param>
    /// <param name="rates">Its rates.</param>
    /// <param name="target">Deliveries wanted.</param>
    /// <param name="isNext">Whether to begin with the closing stock; with the opening stock otherwise.</param>
    public static PlanResult Of(ReportingPeriod period, RetailRates rates, long target, bool isNext)
    {
        ArgumentNullException.ThrowIfNull(rates);
        var stock = isNext ? rates.Closing : rates.Opening;
        return new(period, rates, stock, rates.Plan(target, stock), RetailWhatIf.Of(rates, target, stock));
    }
}
