using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.CardStories;
using Funnel.Samples.Dashboard.Drilldown;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Recording;
using Funnel.Samples.Dashboard.Recording.Corrections;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>A card: how it stands, why, what happened to it, and what may happen next.</summary>
internal sealed class CardModel(
    RecordsFollower follower,
    FunnelStore store,
    SalesStandard standard,
    ShowroomToday today,
    Visitor visitor) : PageModel
{
    private NetworkRecords _records = null!;
    private DealerIndex? _ofDealer;

    /// <summary>The id asked for, known or not.</summary>
    public string Asked { get; private set; } = "";

    public StoredCard? Stored { get; private set; }

    public CustomerCard Card => Stored!.Card;

    public Viewpoint Viewpoint { get; private set; } = null!;

    public LocalDate Today => today.Date;

    public CardStory Story { get; private set; } = null!;

    public CardStatus Status => Story.Status;

    public KnownNames Names { get; private set; } = null!;

    public LevelOrigin? Level { get; private set; }

    public IReadOnlyList<MoveOption> Moves { get; private set; } = [];

    /// <summary>What the dormancy rule says; null for a card that is not open.</summary>
    public Verdict? Dormancy { get; private set; }

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public IReadOnlyList<OwnerContactPlan> OwnerContacts { get; private set; } = [];

    public IReadOnlyList<TrafficRecord> Traffic { get; private set; } = [];

    public WhyAsked Why { get; private set; } = null!;

    public string CustomerName => ShownCustomers.Name(visitor, Card.Filing.Customer);

    public string CustomerPhone => ShownCustomers.Phone(visitor, Card.Filing.Customer);

    public int AgeDays => Period.DaysBetween(Card.Filing.FiledOn, Today);

    /// <summary>The card that stands for this one; null where none does.</summary>
    public CardId? Survivor => Status.State == CardState.Merged
        ? Card.SeenFrom(Today).Events.OfType<CardEvent.MergedInto>().LastOrDefault()?.Survivor
        : null;

    public IEnumerable<ContactContents> Covered => Codes.Of<ContactContents>().SinglesIn(Status.Covered);

    /// <summary>The due dates of which it is known whether they were kept: the next one may still be.</summary>
    public IReadOnlyList<DueDate> DecidedDueDates =>
        [.. Story.DueDates.Where(due => due.AnsweredOn is not null || due.On < Today)];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        Asked = Addresses.IdOf(id);
        Viewpoint = ViewpointReading.Read(Request, today.Date).Viewpoint;
        Stored = await store.Cards.FindAsync(new(Asked), stop);
        if (Stored is null)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        _records = await follower.CurrentAsync(stop);
        _ofDealer = _records.IndexOf(Card.Filing.Dealer);
        Names = new(_records, visitor);
        TellNow();
        History =
        [
            .. new CardHistory(new(standard.Lists)).Of(
                Stored, _ofDealer?.OwnerContactsOf(Card.Id) ?? [], _ofDealer?.OwnerTransfersOf(Card.Id) ?? [])
                .Select(WithCorrections),
        ];
        Traffic = [.. _ofDealer?.TrafficOf(Card.Id) ?? []];
        Why = WhyAsked.Read(
            Request.Query,
            standard.Kpis,
            FactsOfThisCard,
            Viewpoint.Period,
            FactKinds.Cards,
            FactKinds.Contacts,
            FactKinds.Dues,
            FactKinds.Orders,
            FactKinds.Transfers,
            FactKinds.OwnerContacts);
        return Page();
    }

    /// <summary>Where name, phone and model are corrected; null where the filing stands corrected already.</summary>
    public string? EditAt => History.Count == 0 ? null : History[0].AmendAt;

    private HistoryLine WithCorrections(HistoryLine line) => !line.IsVoidable ? line : line with
    {
        VoidAt = Viewpoint.Link(Addresses.Of(Card.Id, line.Version, CorrectionForm.Void)),
        AmendAt = line.IsAmendable ? Viewpoint.Link(Addresses.Of(Card.Id, line.Version, CorrectionForm.Amend)) : null,
    };

    /// <summary>The list one came from; null where one came from none.</summary>
    public string? ListLink => KeptQuery.ToList(Request.Query);

    /// <summary>The reason that speaks against every move there is; null where there are several, or none.</summary>
    public Reason? OnlyReason => Moves.Any(move => move.IsAllowed) ? null
        : Moves.SelectMany(move => move.Reasons).DistinctBy(reason => reason.Code).ToList() is [var only] ? only
        : null;

    public string NameOf(ConsultantId consultant) => Names.Of(Card.Filing.Dealer, consultant);

    public string LinkTo(CardId card) => Viewpoint.Link(Addresses.Of(card));

    // With the list one came from, which is worked through from form to form.
    public string LinkTo(string move) => KeptQuery.Link(Request.Query, Addresses.Of(Card.Id, move));

    private void TellNow()
    {
        Story = Card.StoryUntil(Today);
        Level = LevelOrigin.Of(Card, Today);
        Moves = Stored!.IsVoid ? [] : Card.MovesOn(Today, standard.CardRules);
        if (Status.IsOpen)
        {
            Dormancy = Card.DormancyOn(Today, standard.Dormancy);
        }

        if (Status.DeliveredOn is { } deliveredOn)
        {
            OwnerContacts = OwnerContactPlan.Of(
                standard.OwnerContacts, deliveredOn, _ofDealer?.OwnerContactsOf(Card.Id) ?? [], Today);
        }
    }

    // A card's facts depend on no other card: what it took over stands in its own history.
    private FactBook FactsOfThisCard()
    {
        var dealer = _records.ByDealer.GetValueOrDefault(Card.Filing.Dealer)?.Dealer;
        return new(
            new()
            {
                Dealers = dealer is null ? [] : [dealer],
                Cards = [Card],
                OwnerContacts = [.. _ofDealer?.OwnerContactsOf(Card.Id) ?? []],
                OwnerTransfers = [.. _ofDealer?.OwnerTransfersOf(Card.Id) ?? []],
            },
            Viewpoint.Period,
            standard.OwnerContacts);
    }
}
