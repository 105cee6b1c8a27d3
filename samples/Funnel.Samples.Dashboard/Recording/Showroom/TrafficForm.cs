using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;
using NodaTime;

namespace Funnel.Samples.Dashboard.Recording.Showroom;

/// <summary>A record of the showroom register, with its card where one was filed or followed up.</summary>
internal sealed class TrafficForm(
    DealerId dealer, ShowroomLists showroom, CodeList<MediaSource> mediaSources, LocalDateTime now)
{
    private const int MostPeople = 99;
    private const int IdDigits = 8;

    private readonly ChoiceField<ConsultantId> _by = ConsultantField.Of(showroom.ConsultantsOn(now.Date));
    private readonly ChoiceField<MediaSource> _media = ListField.Of("media", FieldTexts.Media, mediaSources);

    /// <summary>
    /// The card it belongs to; where a filing or a follow-up has just been made, its id is here already.
    /// </summary>
    public static TextField Card { get; } =
        new("card", FieldTexts.Card, FieldTexts.LongestId) { Hint = FieldTexts.CardHint };

    private static CodeField<TrafficKind> Kind { get; } =
        new("kind", FieldTexts.Kind, Codes.Of<TrafficKind>()) { IsRequired = true };

    private static MomentField ArrivedAt { get; } = new("arrived", FieldTexts.ArrivedAt) { IsRequired = true };

    private static MomentField LeftAt { get; } = new("left", FieldTexts.LeftAt);

    private static NumberField PartySize { get; } = new("party", FieldTexts.PartySize, MostPeople);

    private static CodeField<VisitOrder> Visit { get; } =
        new("visit", FieldTexts.VisitOrder, Codes.Of<VisitOrder>());

    private static FlagField IsSalesRelated { get; } =
        new("sales", FieldTexts.IsSalesRelated) { Hint = FieldTexts.IsSalesRelatedHint };

    private static FlagField IsInvited { get; } = new("invited", FieldTexts.IsInvited);

    private static FlagField HasTaken { get; } = new("taken", FieldTexts.HasTakenTestDrive);

    private static CodeField<TrafficOutcome> Outcome { get; } =
        new("outcome", FieldTexts.Outcome, Codes.Of<TrafficOutcome>()) { IsRequired = true };

    public IReadOnlyList<Field> Fields =>
    [
        Kind, ArrivedAt, LeftAt, _by, IsSalesRelated, PartySize, Visit, _media, IsInvited, HasTaken, Outcome, Card,
    ];

    /// <summary>
    /// Now, about buying a car, with the consultant, the card and the outcome that the address names, if any; of the
    /// card its consultant, its media source and, where it was filed from this, visit or call.
    /// </summary>
    public TypedValues SuggestedBy(IQueryCollection query, CustomerCard? card)
    {
        var outcome = query[Outcome.Name].ToString();
        var typed = new TypedValues()
            .With(ArrivedAt.Name, MomentField.Minutes.Format(now))
            .With(IsSalesRelated.Name, FlagField.Ticked)
            .With(Outcome.Name, outcome)
            .With(Card.Name, card?.Id.Value)
            .With(_by.Name, card?.Status.Owner.Value ?? query["consultant"].ToString());
        if (card?.Filing.Media is { } media)
        {
            typed.With(_media.Name, media.Value);
        }

        return outcome == Codes.Of<TrafficOutcome>().CodeOf(TrafficOutcome.Filed) && KindOf(card) is { } kind
            ? typed.With(Kind.Name, Codes.Of<TrafficKind>().CodeOf(kind))
            : typed;
    }

    /// <summary>Reads what was typed; to be sent only where the reading is sound.</summary>
    public TrafficRecord Read(FormReading reading, SubmissionId sent)
    {
        var kind = reading.Needed(Kind);
        var record = new TrafficRecord
        {
            Id = new($"T{dealer.Value}-{sent.Value[..IdDigits].ToUpperInvariant()}"),
            Dealer = dealer,
            Kind = kind,
            ArrivedAt = reading.Needed(ArrivedAt),
            LeftAt = reading.Value(LeftAt),
            Consultant = reading.Needed(_by),
            IsSalesRelated = reading.Flag(IsSalesRelated),
            PartySize = reading.Value(PartySize),
            Visit = reading.Value(Visit),
            Media = reading.Value(_media),
            IsInvitedToTestDrive = reading.Flag(IsInvited),
            HasTakenTestDrive = reading.Flag(HasTaken),
            Outcome = reading.Needed(Outcome),
            Card = reading.Text(Card) is { } card ? new(card) : null,
        };
        if (kind == TrafficKind.Call && record.Visit is not null)
        {
            reading.Object(Visit, FieldTexts.VisitsOnly);
        }

        if (Objection(record) is { } objection && reading.Faults.Count == 0)
        {
            reading.Object(Card, objection);
        }

        return record;
    }

    private static TrafficKind? KindOf(CustomerCard? card) => card?.Filing.Channel switch
    {
        FilingChannel.WalkIn => TrafficKind.Visit,
        FilingChannel.Phone => TrafficKind.Call,
        _ => null,
    };

    private static Phrase? Objection(TrafficRecord record) => (record.Outcome, record.Card) switch
    {
        (TrafficOutcome.None, not null) => FieldTexts.CardNotTaken,
        (TrafficOutcome.Filed or TrafficOutcome.FollowUp, null) => FieldTexts.CardMissing,
        _ => null,
    };
}
