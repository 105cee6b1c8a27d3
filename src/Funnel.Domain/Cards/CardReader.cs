using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>Reads the cards of a source into a fold, one after the other, on one thread.</summary>
internal abstract class CardReader
{
    /// <summary>Reads a card's history up to and including a day.</summary>
    /// <param name="place">The card's place in the source.</param>
    /// <param name="seenFrom">The day the card is looked at from: a merge undone by then never was.</param>
    /// <param name="until">The last day that is read.</param>
    /// <param name="fold">What it is read into, anew.</param>
    public abstract void Read(int place, LocalDate seenFrom, LocalDate until, CardFold fold);

    /// <summary>The showroom contacts of a card's own events, in their order.</summary>
    /// <param name="place">The card's place in the source.</param>
    /// <param name="visits">What they are read into, anew.</param>
    public abstract void ReadVisits(int place, List<CardVisit> visits);
}
