using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Samples.Console.Rendering;

/// <summary>An open card held against what was recorded about it.</summary>
/// <param name="Card">The card.</param>
/// <param name="Dealer">The dealer.</param>
/// <param name="Owner">The consultant who owns it.</param>
/// <param name="Level">The level recorded last.</param>
/// <param name="Assessment">What the recorded evidence gives; null where none was recorded.</param>
/// <param name="FollowUpLevel">The number of the follow-up level chosen last, if any.</param>
/// <param name="NextContactOn">The next contact date, if one is set.</param>
/// <param name="LatestNextOn">The last day the cadence allows for it; null where it sets none.</param>
internal sealed record AssessedCard(
    CardId Card,
    DealerId Dealer,
    ConsultantId Owner,
    LevelCode Level,
    Assessment? Assessment,
    int? FollowUpLevel,
    LocalDate? NextContactOn,
    LocalDate? LatestNextOn)
{
    /// <summary>Whether the evidence gives another level than the one recorded.</summary>
    public bool Differs => Assessment is { } found && found.Level.Code != Level;

    /// <summary>The card as at the end of a day; null where it is not open then.</summary>
    public static AssessedCard? Of(CustomerCard card, LocalDate today, SalesStandard standard)
    {
        if (card.Filing.FiledOn > today || card.StoryUntil(today).Status is not { } status || !status.IsOpen)
        {
            return null;
        }

        var isOrdered = status.State == CardState.Ordered;
        var latest = standard.Cadence.LatestNext(
            status.LastContactOn ?? card.Filing.FiledOn,
            status.RecordedLevel,
            standard.Cadence.Numbered(status.FollowUpLevel));
        return new(
            card.Id,
            card.Filing.Dealer,
            status.Owner,
            status.RecordedLevel,
            status.Basis is { } basis
                ? standard.Scale.Assess(basis.PictureOn(today, standard.Scale, isOrdered))
                : null,
            status.FollowUpLevel,
            status.NextContactOn,
            latest);
    }
}
