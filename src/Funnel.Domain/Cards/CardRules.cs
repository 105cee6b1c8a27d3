using Funnel.Domain.Dormancy;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;

namespace Funnel.Domain.Cards;

/// <summary>The rules a dealer's cards are moved by.</summary>
/// <param name="Scale">The levels cards are graded on.</param>
/// <param name="Dormancy">When a card may go dormant.</param>
public sealed record CardRules(LevelScale Scale, DormancyRule Dormancy)
{
    /// <summary>The codes that may be written down; those of every built-in standard unless given.</summary>
    public CodeLists Lists { get; init; } = CodeLists.BuiltIn;

    /// <summary>How soon the next contact must be; by the levels of the scale alone unless given.</summary>
    public FollowUpCadence Cadence
    {
        get => ReferenceEquals(field.Scale, Scale) ? field : new(Scale, field.FollowUpLevels);
        init;
    } = new(Scale);
}
