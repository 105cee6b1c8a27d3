using System.Globalization;
using Funnel.Domain.Cards;
using Funnel.Domain.Duplicates;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Fields;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>A card is merged into another one, both as they were seen.</summary>
internal sealed class MergeForm(CardSituation situation, StoredCard survivor)
{
    public const string SurvivorVersion = "survivor-version";

    public StoredCard Survivor => survivor;

    public static IReadOnlyList<Field> Fields => [CardForm.On];

    public TypedValues Suggested =>
        new TypedValues().With(CardForm.On.Name, LocalDatePattern.Iso.Format(situation.Today));

    public IReadOnlyList<Reason> ReasonsAgainst =>
        CardMerge.Merge(survivor.Card, situation.Card, situation.Today, situation.Today).Reasons;

    /// <summary>What the survivor would take over.</summary>
    public TakenOver TakesOver =>
        MergeProposal.Of(survivor.Card, situation.Card, situation.Today, situation.Today).TakesOver;

    /// <summary>Whether the two would have to be merged the other way round.</summary>
    public bool IsOtherWayRound => survivor.Card.Filing.Dealer == situation.Card.Filing.Dealer
        && MergeProposal.Of(survivor.Card, situation.Card, situation.Today, situation.Today).Survivor.Id
            == situation.Card.Id;

    /// <summary>The version of the survivor that a form was opened at; 0 where it did not come back whole.</summary>
    public static int VersionOf(TypedValues typed) => int.TryParse(
        typed.TextOf(SurvivorVersion), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0;

    public static LocalDate ReadDay(FormReading reading) => reading.Needed(CardForm.On);
}
