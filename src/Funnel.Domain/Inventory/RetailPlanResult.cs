using Funnel.Domain.Wording;

namespace Funnel.Domain.Inventory;

/// <summary>A plan, or why there can be none at the period's rates.</summary>
public abstract record RetailPlanResult
{
    private RetailPlanResult()
    {
    }

    /// <summary>The target can be reached.</summary>
    /// <param name="Plan">How.</param>
    public sealed record Planned(RetailPlan Plan) : RetailPlanResult;

    /// <summary>No number of new cards would reach the target.</summary>
    /// <param name="Why">The rate that is missing or zero.</param>
    /// <param name="FromStock">Deliveries to be expected from the stock alone.</param>
    public sealed record Infeasible(Reason Why, double FromStock) : RetailPlanResult;
}
