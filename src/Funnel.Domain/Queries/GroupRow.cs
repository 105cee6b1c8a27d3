namespace Funnel.Domain.Queries;

/// <summary>One group as a grouped query gives it back.</summary>
/// <param name="Key">
/// The values that make the group, as the entity holds them; null where nothing is grouped by.
/// </param>
/// <param name="Sums">The value of each total.</param>
internal sealed record GroupRow(KeyChain? Key, SumChain? Sums);
