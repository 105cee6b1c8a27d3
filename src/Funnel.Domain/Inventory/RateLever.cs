using Funnel.Domain.Wording;

namespace Funnel.Domain.Inventory;

/// <summary>One rate that might be raised, all others staying as they are, to reach a retail target.</summary>
/// <param name="Id">Kebab-case id of the rate.</param>
/// <param name="Name">The name in zh and en.</param>
/// <param name="Current">The rate of the period; null where it is unknown, which counts as 0.</param>
/// <param name="Needed">The lowest value that reaches the target, at most 1; null where none does.</param>
/// <param name="AtBest">Deliveries to be expected if the rate were 100 %.</param>
/// <param name="WhyNot">Why no value reaches the target; null where one does.</param>
public sealed record RateLever(
    string Id, Phrase Name, double? Current, double? Needed, double AtBest, Reason? WhyNot)
{
    /// <summary>
    /// By how much the rate is to rise; 0 where the target is reached already, null where no value reaches it.
    /// </summary>
    public double? Raise => Needed - (Current ?? 0);
}
