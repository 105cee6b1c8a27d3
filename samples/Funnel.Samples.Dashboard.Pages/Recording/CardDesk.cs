using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Leads;
using Funnel.Domain.Standards;
using Funnel.Domain.Traffic;
using Funnel.Samples.Dashboard.Access;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Corrections;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using NodaTime;

namespace Funnel.Samples.Dashboard.Recording;

/// <summary>Where cards are looked up and what is recorded of them is sent: one for each request.</summary>
internal sealed class CardDesk(
    VisitorStore store,
    RecordsFollower follower,
    SalesStandard standard,
    ShowroomToday today,
    Visitor visitor)
{
    /// <summary>A card and what a form about it needs to know; null where there is no such card.</summary>
    public async Task<CardSituation?> FindAsync(CardId card, CancellationToken stop) =>
        await store.FindAsync(card, stop) is { } found
            ? new(found, await ListsAsync(found.Card.Filing.Dealer, stop), standard, today.Date)
            : null;

    /// <summary>Whether names and phone numbers are shown, and so can be changed.</summary>
    public bool ShowsPersonal => visitor.ShowsPersonal;

    /// <summary>Asks for a right of the visitor's, before anything is shown.</summary>
    /// <exception cref="AccessRefusedException">The visitor has it not.</exception>
    public void Need(FunnelRights rights) => store.Need(rights);

    /// <summary>The lists a dealer's forms offer.</summary>
    public async Task<ShowroomLists> ListsAsync(DealerId dealer, CancellationToken stop) =>
        ShowroomLists.Of(await follower.CurrentAsync(stop), dealer, visitor.ShowsStaff);

    /// <summary>Today at the dealers.</summary>
    public LocalDate Today => today.Date;

    /// <summary>Makes one move of several.</summary>
    public Task<StoreResult> MoveAsync(
        StoredCard card, CardEvent happened, SubmissionId sent, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(card);
        return store.RecordAsync(
            happened is CardEvent.Transferred ? FunnelRights.Transfers : FunnelRights.Moves,
            card.Card.Filing.Dealer,
            [card.Card.Id],
            (own, _) => own.Cards.MoveAsync(card.Seen, happened, sent, today.Date, stop),
            stop);
    }

    /// <summary>Sends what a form about a card says.</summary>
    /// <param name="sending">Sends it.</param>
    /// <param name="needs">What the move needs.</param>
    /// <param name="card">The card.</param>
    /// <param name="stamp">What the form carries from when it was opened.</param>
    /// <param name="stop">Stops waiting.</param>
    public Task<StoreResult> SendAsync(
        Sending sending, FunnelRights needs, CustomerCard card, FormStamp stamp, CancellationToken stop) =>
        store.RecordAsync(
            needs,
            card.Filing.Dealer,
            [card.Id],
            (own, _) => sending(own, new(card.Id, stamp.Version), stamp.Sent, today.Date, stop),
            stop);

    /// <summary>What a correction would change: nothing is recorded.</summary>
    public async Task<CorrectionPreview> PreviewAsync(
        CustomerCard card, RowCorrection correction, CancellationToken stop)
    {
        var dealer = card.Filing.Dealer;
        var history = (await follower.CurrentAsync(stop)).ByDealer[dealer].History;
        return CorrectionPreview.Of(
            history, card.Id, correction, standard, await store.ClosesAsync(dealer, stop));
    }

    /// <summary>Corrects a row of a card, as the form saw it.</summary>
    public Task<StoreResult> CorrectAsync(
        CustomerCard card, RowCorrection correction, FormStamp stamp, CancellationToken stop) =>
        store.RecordAsync(
            FunnelRights.Corrections,
            card.Filing.Dealer,
            [card.Id],
            (own, _) => own.Cards.CorrectAsync(new(card.Id, stamp.Version), correction, stamp.Sent, stop),
            stop);

    /// <summary>Merges a card, as the form saw it, into another one.</summary>
    public Task<StoreResult> MergeAsync(
        CardVersion survivor, CustomerCard other, LocalDate on, FormStamp stamp, CancellationToken stop) =>
        store.RecordAsync(
            FunnelRights.Merges,
            other.Filing.Dealer,
            [other.Id, survivor.Card],
            (own, _) => own.Cards.MergeAsync(survivor, new(other.Id, stamp.Version), on, stamp.Sent, today.Date, stop),
            stop);

    /// <summary>Writes a record into the showroom register.</summary>
    public Task<StoreResult> SendAsync(TrafficRecord record, FormStamp stamp, CancellationToken stop) =>
        OwnAsync(
            record.Dealer, record.Consultant, own => own.Records.AddAsync(record, stamp.Sent, today.Date, stop), stop);

    /// <summary>Records a lead as it stands now.</summary>
    public Task<StoreResult> SendAsync(Lead lead, FormStamp stamp, CancellationToken stop) =>
        OwnAsync(lead.Dealer, lead.Consultant, own => own.Records.SetAsync(lead, stamp.Sent, today.Date, stop), stop);

    /// <summary>Files a card.</summary>
    public Task<StoreResult> SendAsync(Filing filing, CancellationToken stop) => store.RecordAsync(
        FunnelRights.Moves,
        filing.Card.Dealer,
        [],
        (own, context) => IsOwn(filing.Card.Consultant)
            ? filing.SendAsync(own, context, today.Date, stop)
            : throw new AccessRefusedException(),
        stop);

    private Task<StoreResult> OwnAsync(
        DealerId dealer,
        ConsultantId? consultant,
        Func<FunnelStore, Task<StoreResult>> record,
        CancellationToken stop) =>
        IsOwn(consultant)
            ? store.RecordAsync(FunnelRights.Moves, dealer, [], (own, _) => record(own), stop)
            : throw new AccessRefusedException();

    // A consultant records nothing in a colleague's name.
    private bool IsOwn(ConsultantId? consultant) =>
        store.Access.Scope is not FunnelScope.OfConsultant own || consultant == own.Id;
}
