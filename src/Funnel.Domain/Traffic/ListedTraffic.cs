using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Traffic;

/// <summary>Records that are objects already.</summary>
internal sealed class ListedTraffic(IReadOnlyList<TrafficRecord> records, CardIndex cards) : TrafficLines
{
    public override int Count => records.Count;

    public override int CardAt(int place) => records[place].Card is { } card ? cards.PlaceOf(card) : -1;

    public override DealerId DealerAt(int place) => records[place].Dealer;

    public override LocalDate DayAt(int place) => records[place].ArrivedAt.Date;

    public override TrafficKind KindAt(int place) => records[place].Kind;

    public override TrafficOutcome OutcomeAt(int place) => records[place].Outcome;

    public override bool HasDrivenAt(int place) => records[place].HasTakenTestDrive;
}
