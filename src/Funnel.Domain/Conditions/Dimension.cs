using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>Something facts can be grouped by, such as the dealer or the filing channel.</summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">The name in zh and en.</param>
public sealed record Dimension(string Id, Phrase Name);
