using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>What is written down when a card is filed (留档).</summary>
public sealed record CardFiling
{
    /// <summary>The card.</summary>
    public required CardId Card { get; init => field = Valid.Id(value); }

    /// <summary>The dealer the customer belongs to.</summary>
    public required DealerId Dealer { get; init => field = Valid.Id(value); }

    /// <summary>The consultant who files the card and is its first owner.</summary>
    public required ConsultantId Consultant { get; init => field = Valid.Id(value); }

    /// <summary>The filing date, from which the card's age counts (GPS 4.7).</summary>
    public required LocalDate FiledOn { get; init => field = Valid.Day(value); }

    /// <summary>How the customer came to be filed (GPS 4.1).</summary>
    public required FilingChannel Channel { get; init => field = Valid.Member(value); }

    /// <summary>The model the customer intends to buy.</summary>
    public required ModelName Model { get; init => field = Valid.Id(value); }

    /// <summary>The intent level at filing.</summary>
    public required LevelCode Level { get; init => field = Valid.Id(value); }

    /// <summary>Who the car is for.</summary>
    public CustomerKind CustomerKind { get; init => field = Valid.Member(value); }

    /// <summary>How the customer heard of the dealer, if known.</summary>
    public MediaSource? Media { get; init => field = Valid.Id(value); }

    /// <summary>Where the opportunity came from, if known.</summary>
    public LeadSource? LeadSource { get; init => field = Valid.Id(value); }

    /// <summary>Whether the customer's information is complete (SGM).</summary>
    public bool IsComplete { get; init; }

    /// <summary>What was covered at filing.</summary>
    public ContactContents Contents { get; init => field = Valid.Flags(value); }

    /// <summary>The next contact date set at filing, if any; not before the filing.</summary>
    public LocalDate? NextContactOn { get; init => field = Valid.Day(value); }

    /// <summary>约定: whether the customer named the next contact date; the consultant alone set it otherwise.</summary>
    public bool IsAgreed { get; init; }

    /// <summary>The number of the follow-up level the consultant chose, if any (GPS 3).</summary>
    public int? FollowUpLevel { get; init; }

    /// <summary>What the level rests on, where it was written down.</summary>
    public GradeBasis? Basis { get; init; }

    /// <summary>
    /// Which of several vehicles of one customer the card is for, from 1; GPS 1.1 wants a card for each. Null where it
    /// is not told.
    /// </summary>
    public int? Unit { get; init; }

    /// <summary>
    /// 战败回流: the lost card of the dealer with which the customer had been on file before, if any (ours).
    /// </summary>
    public CardId? ReturnsFrom { get; init => field = Valid.Id(value); }

    /// <summary>The person behind the card, if known.</summary>
    public CustomerDetails? Customer { get; init; }

    /// <summary>When and by whom it was written down, where that is known.</summary>
    public Entry? Entry { get; init; }

    /// <summary>The card's id alone: personal data does not go into logs.</summary>
    public override string ToString() => Card.Value;
}
