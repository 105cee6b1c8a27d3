using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.Intent;
using Funnel.Domain.Restatement;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>
/// One recorded row of a card or of the showroom register: what it tells, when and by whom it was written down, and how
/// the card stood before and after it (ours 2). Nothing in it tells who the customer is.
/// </summary>
public sealed record EntryFacts
{
    /// <summary>The kind of fact.</summary>
    public static FactKind<EntryFacts> Kind { get; } = new(
        "entries", new("录入记录", "recorded rows"), EntryColumns.All, EntryColumns.Grouping, MemberOf);

    /// <summary>The card or the traffic record.</summary>
    public required RecordId Record { get; init; }

    /// <summary>What the row tells.</summary>
    public required EntryKind What { get; init; }

    /// <summary>The card; null for a record of the register that names none.</summary>
    public CardId? Card { get; init; }

    /// <summary>The dealer.</summary>
    public required DealerId Dealer { get; init; }

    /// <summary>The dealer's region, if it has one.</summary>
    public RegionName? Region { get; init; }

    /// <summary>
    /// Whose doing it is: who filed the card, made the contact or received the customer; for other rows the card's
    /// owner before it.
    /// </summary>
    public required ConsultantId Consultant { get; init; }

    /// <summary>The filing channel, of a card.</summary>
    public FilingChannel? Channel { get; init; }

    /// <summary>The media source, if known.</summary>
    public MediaSource? Media { get; init; }

    /// <summary>The lead source, if known.</summary>
    public LeadSource? LeadSource { get; init; }

    /// <summary>The model the customer intends to buy.</summary>
    public ModelName? Model { get; init; }

    /// <summary>Who the car is for.</summary>
    public CustomerKind? CustomerKind { get; init; }

    /// <summary>The level as at the period's last known day.</summary>
    public LevelCode? Level { get; init; }

    /// <summary>The day the row tells of; of a correction the day it was recorded on.</summary>
    public required LocalDate HappenedOn { get; init; }

    /// <summary>The day it was written down; null where that is not told.</summary>
    public LocalDate? RecordedOn { get; init; }

    /// <summary>Days from the one to the other; null where the day of recording is not told.</summary>
    public int? LagDays { get; init; }

    /// <summary>Who wrote it down; null where that is not told.</summary>
    public WriterId? RecordedBy { get; init; }

    /// <summary>
    /// Whole seconds since the writer's row before, of a card or of the register; null for the first, and where the
    /// writer or the moment is not told.
    /// </summary>
    public int? SecondsSinceWriter { get; init; }

    /// <summary>Days from the day it tells of to the last day of that month; 0 on that day.</summary>
    public required int DaysToMonthEnd { get; init; }

    /// <summary>Days from the day of recording to the last day of that month; null where it is not told.</summary>
    public int? RecordedDaysToMonthEnd { get; init; }

    /// <summary>How the card stood before the row; null for a filing and where the row does not stand.</summary>
    public CardState? StateBefore { get; init; }

    /// <summary>How the card stood after the row; null where the row does not stand.</summary>
    public CardState? StateAfter { get; init; }

    /// <summary>The level before the row; null for a filing and where the row does not stand.</summary>
    public LevelCode? LevelBefore { get; init; }

    /// <summary>The level after the row; null where the row does not stand.</summary>
    public LevelCode? LevelAfter { get; init; }

    /// <summary>Whether the row proved wrong later.</summary>
    public bool IsVoid { get; init; }

    /// <summary>Whether it came with most of the dealer's rows on one day, as an import does.</summary>
    public bool IsImported { get; init; }

    /// <summary>The day its month was closed at the dealer, for the first time; null where it was not.</summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>The day the card was filed, of a row of a card.</summary>
    public LocalDate? FiledOn { get; init; }

    /// <summary>The card's first record in the showroom register; null where there is none.</summary>
    public LocalDate? FirstTrafficOn { get; init; }

    /// <summary>Whether it tells of a reception in the showroom: such a contact, or a walk-in filing.</summary>
    public bool IsReception { get; init; }

    /// <summary>Whether the register has a visit of that day that names the card.</summary>
    public bool IsRegistered { get; init; }

    /// <summary>Whether the dealer's register holds anything of that day.</summary>
    public bool IsRegisterKept { get; init; }

    /// <summary>Whether it files a retail card with a phone that can be compared.</summary>
    public bool HasPhone { get; init; }

    /// <summary>Whether it files a card that was open on the period's last known day.</summary>
    public bool IsOpen { get; init; }

    /// <summary>
    /// The dealer's latest card of the same phone and model that was lost by the filing; null where there is none, and
    /// where the filing says from which card the customer returns.
    /// </summary>
    public CardId? LostCard { get; init; }

    /// <summary>The day that card was lost.</summary>
    public LocalDate? LostCardOn { get; init; }

    /// <summary>
    /// The first of the dealer's open cards of the same phone, where several consultants own them; null elsewhere.
    /// </summary>
    public CardId? FirstOpenOfPhone { get; init; }

    /// <summary>Whether another consultant owns an open card of the same phone at the dealer.</summary>
    public bool IsShared { get; init; }

    /// <summary>The first card of the same phone that the same consultant filed, of a card that has a phone.</summary>
    public CardId? FirstOfPhone { get; init; }

    /// <summary>Cards of the same phone that the same consultant filed, this one among them.</summary>
    public int? CardsOfPhone { get; init; }

    /// <summary>Whether it amends a filing.</summary>
    public bool IsOfFiling { get; init; }

    /// <summary>Whether it amends both name and phone of a filing that told both.</summary>
    public bool ChangesIdentity { get; init; }

    /// <summary>Days between it and the card's nearest signing or delivery, of a row that amends a filing.</summary>
    public int? DaysToDeal { get; init; }

    /// <summary>The day the card was awake again, of a row that puts it to rest.</summary>
    public LocalDate? WokenOn { get; init; }

    /// <summary>Whether the contact raises the level.</summary>
    public bool HasRaisedLevel { get; init; }

    /// <summary>The dealer's next plan meeting, that day included.</summary>
    public LocalDate? MeetingOn { get; init; }

    /// <summary>The day of the card's very next contact, where that lowers the level again.</summary>
    public LocalDate? LoweredOn { get; init; }

    /// <summary>Whether the contact sets a next contact date.</summary>
    public bool SetsDate { get; init; }

    /// <summary>
    /// Times in a row that the next contact date was moved to a later day, up to this row, with no contact between that
    /// anything came of; null where the row moves none.
    /// </summary>
    public int? DatePushes { get; init; }

    /// <summary>
    /// Contacts with different cards that their writer put down one on the heels of the other, this one among them;
    /// null where it is no contact, or the writer or the moment is not told.
    /// </summary>
    public int? BurstContacts { get; init; }

    /// <summary>Whether the call or visit is about buying a car.</summary>
    public bool IsSalesRelated { get; init; }

    /// <summary>Whether nothing was left of the call or visit.</summary>
    public bool IsWithoutResult { get; init; }

    /// <summary>How long the customer stayed, of a record whose end is known.</summary>
    public int? StaySeconds { get; init; }

    /// <summary>The minute of the hour at which the call or visit began, 0 to 59.</summary>
    public int? ArrivalMinute { get; init; }

    private static string MemberOf(EntryFacts fact) =>
        fact.What is EntryKind.Filing or EntryKind.Visit or EntryKind.Call
            ? fact.Record.Value
            : $"{fact.Record.Value}@{NodaTime.Text.LocalDatePattern.Iso.Format(fact.HappenedOn)}";
}
