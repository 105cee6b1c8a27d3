using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Inventory;

/// <summary>A plan, or why there can be none at the period's rates.</summary>
public sealed record RetailPlanResult
{
    internal RetailPlanResult(RetailPlan plan) => Plan = plan;

    internal RetailPlanResult(Reason why, double fromStock) => (Why, FromStock) = (why, fromStock);

    /// <summary>Whether the target can be reached.</summary>
    [MemberNotNullWhen(true, nameof(Plan))]
    [MemberNotNullWhen(false, nameof(Why), nameof(FromStock))]
    public bool IsFeasible => Plan is not null;

    /// <summary>How the target is reached; null where no number of new cards would reach it.</summary>
    public RetailPlan? Plan { get; }

    /// <summary>The rate that is missing or zero; null where there is a plan.</summary>
    public Reason? Why { get; }

    /// <summary>Deliveries to be expected from the stock alone, where there is no plan.</summary>
    public double? FromStock { get; }
}
