using Funnel.Domain.Dormancy;
using Funnel.Domain.Intent;

namespace Funnel.Domain.Cards;

/// <summary>The rules a dealer's cards are moved by.</summary>
/// <param name="Scale">The levels cards are graded on.</param>
/// <param name="Dormancy">When a card may go dormant.</param>
public sealed record CardRules(LevelScale Scale, DormancyRule Dormancy);
