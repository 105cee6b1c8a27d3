namespace Funnel.Samples.Generation.Planting;

/// <summary>What was put into a dataset for the audit to find.</summary>
/// <param name="Rule">The id of the rule that is to find it.</param>
/// <param name="Dealer">The dealer.</param>
/// <param name="Consultant">The consultant whose rows they are.</param>
/// <param name="Members">The cards or traffic records.</param>
public sealed record PlantedOddity(string Rule, string Dealer, string Consultant, IReadOnlyList<string> Members);
