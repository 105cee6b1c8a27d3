using Funnel.Domain.Cards;
using Funnel.Domain.Wording;
using static Funnel.Domain.Cards.CardMove;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>The forms by the codes in their addresses; a merge concerns two cards and has a page of its own.</summary>
internal static class CardForms
{
    /// <summary>The form with a code; null where there is none.</summary>
    public static CardForm? Find(string code, CardSituation situation) =>
        code == OwnerContactForm.Code ? new OwnerContactForm(situation)
        : Codes.Of<CardMove>().TryGet(code, out var move) ? Of(move, situation)
        : null;

    private static CardForm? Of(CardMove move, CardSituation situation) => move switch
    {
        Contact => new ContactForm(situation),
        SignOrder => new DayForm(situation, move, on => new CardEvent.OrderSigned(on)),
        CancelOrder => new DayForm(situation, move, on => new CardEvent.OrderCancelled(on)),
        Deliver => new DayForm(situation, move, on => new CardEvent.Delivered(on)),
        Lose => new LostForm(situation),
        SetDormant => new DayForm(situation, move, on => new CardEvent.WentDormant(on)),
        Reactivate => new DayForm(situation, move, on => new CardEvent.Reactivated(on)),
        Transfer => new TransferForm(situation),
        Unmerge => new UnmergeForm(situation),
        _ => null,
    };
}
