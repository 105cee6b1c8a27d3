using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>One card as at the end of a day, seen from the as-of date.</summary>
public sealed record CardFacts : CardAttributes
{
    /// <summary>A fact about a card that is not known yet; its required members are to be given.</summary>
    public CardFacts()
    {
    }

    /// <summary>A fact about a card with these attributes.</summary>
    [SetsRequiredMembers]
    public CardFacts(CardAttributes attributes)
        : base(attributes)
    {
    }

    [SetsRequiredMembers]
    internal CardFacts(CardFiling filing, RegionName? region, ConsultantId owner, LevelCode level)
        : base(filing, region, owner, level)
    {
    }

    /// <summary>The filing date.</summary>
    public required LocalDate FiledOn { get; init; }

    /// <summary>Who filed it, whoever has it now.</summary>
    public required ConsultantId Filer { get; init; }

    /// <summary>Whether the customer's information is complete.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The first showroom visit; a walk-in filing is one.</summary>
    public LocalDate? FirstVisitOn { get; init; }

    /// <summary>The second showroom visit, on a later day than the first.</summary>
    public LocalDate? SecondVisitOn { get; init; }

    /// <summary>The first test drive.</summary>
    public LocalDate? FirstTestDriveOn { get; init; }

    /// <summary>The signing day of the order in force, or of the one that was delivered.</summary>
    public LocalDate? OrderSignedOn { get; init; }

    /// <summary>The signing day of the first order ever, cancelled since or not.</summary>
    public LocalDate? FirstSignedOn { get; init; }

    /// <summary>The signing day of the latest order, whatever became of it.</summary>
    public LocalDate? LastSignedOn { get; init; }

    /// <summary>
    /// The level recorded last before the order in force or delivered was signed; without such an order the level as at
    /// the period's last known day. By that level an ordered card would be at O, which tells nothing (ours 2).
    /// </summary>
    public LevelCode? LevelBeforeOrder { get; init; }

    /// <summary>The delivery day.</summary>
    public LocalDate? DeliveredOn { get; init; }

    /// <summary>The day the card was lost.</summary>
    public LocalDate? LostOn { get; init; }

    /// <summary>The day the card was delivered or lost.</summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>The state.</summary>
    public required CardState State { get; init; }

    /// <summary>The state in which the card was lost.</summary>
    public LostReason? LostReason { get; init; }

    /// <summary>The reason behind that state, if told.</summary>
    public LostDetail? LostDetail { get; init; }

    /// <summary>The model bought instead, as text, if told.</summary>
    public Channels.ModelName? ModelBought { get; init; }

    /// <summary>The next contact date, if one is set.</summary>
    public LocalDate? NextContactOn { get; init; }

    /// <summary>The next contact date where the customer named it; none where the consultant alone set it.</summary>
    public LocalDate? AgreedOn { get; init; }

    /// <summary>
    /// Days from the filing to the first contact, if there was one; negative where a duplicate that was taken over had
    /// been contacted before.
    /// </summary>
    public int? DaysToContact { get; init; }

    /// <summary>
    /// Days from the filing until the card was first ordered, delivered or lost, if it was; negative as
    /// <see cref="DaysToContact"/> may be.
    /// </summary>
    public int? DaysToOutcome { get; init; }

    /// <summary>The lost card that the customer comes back from, as it was written down or taken over.</summary>
    public CardId? ReturnsFrom { get; init; }

    /// <summary>Whether the customer comes back from a lost card.</summary>
    public bool IsReturn { get; init; }

    /// <summary>The filing date of the first card that names this one as the lost one it comes back from.</summary>
    public LocalDate? ReturnedOn { get; init; }

    /// <summary>The latest contact, if there was one.</summary>
    public LocalDate? LastContactOn { get; init; }

    /// <summary>How many calls in a row nobody answered, up to the latest contact.</summary>
    public int UnansweredCalls { get; init; }

    /// <summary>The latest contact, or the filing where there was none.</summary>
    public required LocalDate LastTouchOn { get; init; }

    /// <summary>The day since which the card is at its level: its filing, or what changed the level last.</summary>
    public required LocalDate LevelSince { get; init; }

    /// <summary>The day of the latest transfer to another consultant, if there was one.</summary>
    public LocalDate? TransferredOn { get; init; }

    /// <summary>The day of the first transfer since the card reached its level, if there was one.</summary>
    public LocalDate? FirstTransferredOn { get; init; }

    /// <summary>Whether the vehicle was presented.</summary>
    public bool IsPresented { get; init; }

    /// <summary>Whether the price was negotiated.</summary>
    public bool IsNegotiated { get; init; }

    /// <summary>Whether a test drive was covered.</summary>
    public bool IsTestDriven { get; init; }

    internal ContactContents Covered
    {
        init
        {
            IsPresented = value.HasFlag(ContactContents.Presentation);
            IsNegotiated = value.HasFlag(ContactContents.Negotiation);
            IsTestDriven = value.HasFlag(ContactContents.TestDrive);
        }
    }
}
