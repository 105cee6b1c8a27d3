using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>Something that happened to a card after its filing, on a calendar date.</summary>
public abstract record CardEvent
{
    private CardEvent(LocalDate on) => On = Valid.Day(on, "On");

    /// <summary>The day it happened.</summary>
    public LocalDate On { get; init => field = Valid.Day(value); }

    /// <summary>When and by whom it was written down, where that is known.</summary>
    public Entry? Entry { get; init; }

    /// <summary>The move this event makes.</summary>
    public abstract CardMove Move { get; }

    /// <summary>The move and its day; notes may be personal and are not printed.</summary>
    public sealed override string ToString() =>
        $"{Codes.Of<CardMove>().CodeOf(Move)} {NodaTime.Text.LocalDatePattern.Iso.Format(On)}";

    /// <summary>A follow-up: who, how, what was covered, the level after it, and the next contact date.</summary>
    /// <param name="On">The day of the contact.</param>
    /// <param name="By">The consultant.</param>
    /// <param name="Manner">How; a showroom reception is a visit.</param>
    /// <param name="Contents">What was covered.</param>
    /// <param name="Level">The level after the contact; null leaves it as it was.</param>
    /// <param name="NextContactOn">The next contact date; null clears the one set before.</param>
    /// <param name="Note">What was noted; may be personal.</param>
    /// <param name="IsAgreed">Whether the customer named that date (约定); the consultant alone set it otherwise.</param>
    /// <param name="FollowUpLevel">The number of the follow-up level the consultant chose, if any (GPS 3).</param>
    /// <param name="Basis">What the level after it rests on, where it was written down.</param>
    /// <param name="HasRefused">Whether the customer refused an appointment (NISSAN).</param>
    public sealed record Contact(
        LocalDate On,
        ConsultantId By,
        ContactManner Manner,
        ContactContents Contents = ContactContents.None,
        LevelCode? Level = null,
        LocalDate? NextContactOn = null,
        string? Note = null,
        bool IsAgreed = false,
        int? FollowUpLevel = null,
        GradeBasis? Basis = null,
        bool HasRefused = false) : CardEvent(On)
    {
        /// <summary>The consultant.</summary>
        public ConsultantId By { get; init => field = Valid.Id(value); } = Valid.Id(By);

        /// <summary>How; a showroom reception is a visit.</summary>
        public ContactManner Manner { get; init => field = Valid.Id(value); } = Valid.Id(Manner);

        /// <summary>What was covered.</summary>
        public ContactContents Contents { get; init => field = Valid.Flags(value); } = Valid.Flags(Contents);

        /// <summary>The level after the contact; null leaves it as it was.</summary>
        public LevelCode? Level { get; init => field = Valid.Id(value); } = Valid.Id(Level);

        /// <summary>The next contact date; null clears the one set before.</summary>
        public LocalDate? NextContactOn { get; init => field = Valid.Day(value); } = Valid.Day(NextContactOn);

        /// <inheritdoc/>
        public override CardMove Move => CardMove.Contact;

        /// <summary>Whether the customer came to the showroom; all receptions of one day are one visit.</summary>
        public bool IsVisit => Manner == ContactManner.Showroom;

        /// <summary>Whether a test drive was taken.</summary>
        public bool IsTestDrive => Contents.HasFlag(ContactContents.TestDrive);
    }

    /// <summary>A deposit order is signed.</summary>
    /// <param name="On">The signing day.</param>
    public sealed record OrderSigned(LocalDate On) : CardEvent(On)
    {
        /// <inheritdoc/>
        public override CardMove Move => CardMove.SignOrder;
    }

    /// <summary>The order is cancelled.</summary>
    /// <param name="On">The day of the cancellation.</param>
    public sealed record OrderCancelled(LocalDate On) : CardEvent(On)
    {
        /// <inheritdoc/>
        public override CardMove Move => CardMove.CancelOrder;
    }

    /// <summary>The car is handed over.</summary>
    /// <param name="On">The delivery day.</param>
    public sealed record Delivered(LocalDate On) : CardEvent(On)
    {
        /// <inheritdoc/>
        public override CardMove Move => CardMove.Deliver;
    }

    /// <summary>The customer is lost.</summary>
    /// <param name="On">The day it was written down.</param>
    /// <param name="Reason">One of the five lost states.</param>
    /// <param name="ModelBought">The model bought instead, for the first two.</param>
    /// <param name="Why">Why the customer bought it; may be personal.</param>
    /// <param name="Detail">The reason behind the lost state, if told.</param>
    public sealed record Lost(
        LocalDate On,
        LostReason Reason,
        ModelName? ModelBought = null,
        string? Why = null,
        LostDetail? Detail = null) : CardEvent(On)
    {
        /// <summary>One of the five lost states.</summary>
        public LostReason Reason { get; init => field = Valid.Member(value); } = Valid.Member(Reason);

        /// <summary>The model bought instead, for the first two.</summary>
        public ModelName? ModelBought { get; init => field = Valid.Id(value); } = Valid.Id(ModelBought);

        /// <summary>The reason behind the lost state, if told.</summary>
        public LostDetail? Detail { get; init => field = Valid.Id(value); } = Valid.Id(Detail);

        /// <inheritdoc/>
        public override CardMove Move => CardMove.Lose;
    }

    /// <summary>The card is put to rest.</summary>
    /// <param name="On">The day.</param>
    public sealed record WentDormant(LocalDate On) : CardEvent(On)
    {
        /// <inheritdoc/>
        public override CardMove Move => CardMove.SetDormant;
    }

    /// <summary>A dormant card is woken without a contact.</summary>
    /// <param name="On">The day.</param>
    public sealed record Reactivated(LocalDate On) : CardEvent(On)
    {
        /// <inheritdoc/>
        public override CardMove Move => CardMove.Reactivate;
    }

    /// <summary>Another consultant becomes the owner.</summary>
    /// <param name="On">The first day of the new owner.</param>
    /// <param name="To">The new owner.</param>
    /// <param name="Cause">Why; old data may say it in words of its own.</param>
    public sealed record Transferred(LocalDate On, ConsultantId To, HandoverCause? Cause = null) : CardEvent(On)
    {
        /// <summary>The new owner.</summary>
        public ConsultantId To { get; init => field = Valid.Id(value); } = Valid.Id(To);

        /// <summary>Why; old data may say it in words of its own.</summary>
        public HandoverCause? Cause { get; init => field = Valid.Id(value); } = Valid.Id(Cause);

        /// <inheritdoc/>
        public override CardMove Move => CardMove.Transfer;
    }

    /// <summary>The card is a duplicate; another one stands for it from now on.</summary>
    /// <param name="On">The day of the merge.</param>
    /// <param name="Survivor">The card that stands for it.</param>
    public sealed record MergedInto(LocalDate On, CardId Survivor) : CardEvent(On)
    {
        /// <summary>The card that stands for it.</summary>
        public CardId Survivor { get; init => field = Valid.Id(value); } = Valid.Id(Survivor);

        /// <inheritdoc/>
        public override CardMove Move => CardMove.MergeInto;
    }

    /// <summary>The merge was wrong: seen from this day on, it never was.</summary>
    /// <param name="On">The day of the correction.</param>
    public sealed record Unmerged(LocalDate On) : CardEvent(On)
    {
        /// <inheritdoc/>
        public override CardMove Move => CardMove.Unmerge;
    }

    /// <summary>A duplicate of this card was merged into it.</summary>
    /// <param name="On">The day of the merge.</param>
    /// <param name="Other">The duplicate as it stood before the merge.</param>
    public sealed record TookOver(LocalDate On, CustomerCard Other) : CardEvent(On)
    {
        /// <inheritdoc/>
        public override CardMove Move => CardMove.TakeOver;
    }

    /// <summary>
    /// A merge into this card, or into one it had taken over, was wrong: seen from this day on, it never was.
    /// </summary>
    /// <param name="On">The day of the correction.</param>
    /// <param name="Other">The card that goes its own way again.</param>
    public sealed record GaveBack(LocalDate On, CardId Other) : CardEvent(On)
    {
        /// <summary>The card that goes its own way again.</summary>
        public CardId Other { get; init => field = Valid.Id(value); } = Valid.Id(Other);

        /// <inheritdoc/>
        public override CardMove Move => CardMove.GiveBack;
    }
}
