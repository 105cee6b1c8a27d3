using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Assignment;

/// <summary>What speaks against a handover.</summary>
internal static class HandoverReasons
{
    public static Reason OtherOwner { get; } = new("other-owner", new(
        "客户不属于转出的销售顾问。",
        "The customer does not belong to the consultant who hands over."));

    public static Reason NotDelivered { get; } = new("not-delivered", new(
        "尚未交车，还不是保有客户。",
        "The car is not delivered, so there is no owner to hand over."));

    private static Reason ReceiverNotActive { get; } = new("receiver-not-active", new(
        "接手的销售顾问当日不在职。",
        "The receiving consultant is not in service on that day."));

    private static Reason ReceiverOfOtherDealer { get; } = new("receiver-of-other-dealer", new(
        "接手的销售顾问不属于该经销商。",
        "The receiving consultant works for another dealer."));

    public static Reason BeforeDelivery(LocalDate deliveredOn) => new("before-delivery", new(
        $"日期不能早于交车日期 {DateReasons.Iso(deliveredOn)}。",
        $"Owners cannot be handed over before the delivery on {DateReasons.Iso(deliveredOn)}."));

    public static IEnumerable<Reason> AgainstReceiver(Consultant receiver, DealerId dealer, LocalDate on)
    {
        if (receiver.Dealer != dealer)
        {
            yield return ReceiverOfOtherDealer;
        }

        if (!receiver.IsActiveOn(on))
        {
            yield return ReceiverNotActive;
        }
    }
}
