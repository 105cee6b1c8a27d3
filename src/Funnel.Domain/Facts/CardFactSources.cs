using Funnel.Domain.Cards;
using Funnel.Domain.Owners;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>What the facts about cards are made from, as known on one day; any number of threads may ask.</summary>
internal sealed class CardFactSources(
    FunnelHistory known, LocalDate knownOn, LocalDate last, DealerSchedules schedules)
{
    public CardSource Cards { get; } = known.Cards.Source;

    public LocalDate KnownOn { get; } = knownOn;

    public DealerSchedules Schedules { get; } = schedules;

    public RegionsOfDealers Regions { get; } = new(known.Dealers, isForOne: known.Cards.Count == 1);

    public OwnersOfCards Owners { get; } = new(known);

    public ReturnsToCards Returns { get; } = new(known.Cards, knownOn, last);
}
