using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>Some cards of a source, in its order; they stay where they are.</summary>
internal sealed class ChosenCards(CardSource source, int[] places) : CardsElsewhere
{
    public override int Count => places.Length;

    public override CardReader OpenReader() => new Reader(source.OpenReader(), places);

    protected override CardSource In(int place, out int at)
    {
        at = places[place];
        return source;
    }

    private sealed class Reader(CardReader reader, int[] places) : CardReader
    {
        public override void Read(int place, LocalDate seenFrom, LocalDate until, CardFold fold) =>
            reader.Read(places[place], seenFrom, until, fold);

        public override void ReadVisits(int place, List<CardVisit> visits) => reader.ReadVisits(places[place], visits);
    }
}
