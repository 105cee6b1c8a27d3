using Funnel.Domain.Cards;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>What the cards of one phone have to do with one of them; the phone is not told.</summary>
/// <param name="LostCard">The same customer's card that was lost before, if any.</param>
/// <param name="LostCardOn">The day it was lost.</param>
/// <param name="FirstOpen">The first of the open cards, where several consultants own them.</param>
/// <param name="FirstOfFiler">The first card that the same consultant filed.</param>
/// <param name="CardsOfFiler">The cards that the same consultant filed.</param>
internal readonly record struct PhoneTie(
    CardId? LostCard, LocalDate? LostCardOn, CardId? FirstOpen, CardId? FirstOfFiler, int CardsOfFiler)
{
    /// <summary>Of a card with two phones what either tells.</summary>
    public PhoneTie And(in PhoneTie other)
    {
        var isLater = LostCardOn is null || other.LostCardOn > LostCardOn;
        var (lost, lostOn) = isLater ? (other.LostCard, other.LostCardOn) : (LostCard, LostCardOn);
        return CardsOfFiler >= other.CardsOfFiler
            ? new(lost, lostOn, FirstOpen ?? other.FirstOpen, FirstOfFiler, CardsOfFiler)
            : new(lost, lostOn, FirstOpen ?? other.FirstOpen, other.FirstOfFiler, other.CardsOfFiler);
    }
}
