using Funnel.Domain.Wording;

namespace Funnel.Domain.Inventory;

/// <summary>One step on the way from a retail target back to the cards needed.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">What the step gives.</param>
/// <param name="Formula">How it is worked out, in words.</param>
/// <param name="Value">What it comes to, not rounded unless the formula says so.</param>
public sealed record PlanStep(string Id, Phrase Name, Phrase Formula, double Value);
