using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Leads;
using Funnel.Domain.Standards;
using Funnel.Domain.Traffic;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Corrections;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using NodaTime;

namespace Funnel.Samples.Dashboard.Recording;

/// <summary>Where cards are looked up and what is recorded of them is sent: one for each request.</summary>
internal sealed class CardDesk(
    FunnelStore store,
    FunnelContext context,
    RecordsFollower follower,
    SalesStandard standard,
    ShowroomToday today,
    Visitor visitor)
{
    /// <summary>A card and what a form about it needs to know; null where there is no such card.</summary>
    public async Task<CardSituation?> FindAsync(CardId card, CancellationToken stop) =>
        await store.Cards.FindAsync(card, stop) is { } found
            ? new(found, await ListsAsync(found.Card.Filing.Dealer, stop), standard, today.Date)
            : null;

    /// <summary>Whether names and phone numbers are shown, and so can be changed.</summary>
    public bool ShowsPersonal => visitor.ShowsPersonal;

    /// <summary>The lists a dealer's forms offer.</summary>
    public async Task<ShowroomLists> ListsAsync(Domain.Dealers.DealerId dealer, CancellationToken stop) =>
        ShowroomLists.Of(await follower.CurrentAsync(stop), dealer, visitor.ShowsStaff);

    /// <summary>Today at the dealers.</summary>
    public LocalDate Today => today.Date;

    /// <summary>Makes one move of several.</summary>
    public Task<StoreResult> MoveAsync(
        StoredCard card, CardEvent happened, SubmissionId sent, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(card);
        return store.Cards.MoveAsync(card.Seen, happened, sent, today.Date, stop);
    }

    /// <summary>Sends what a form about a card says.</summary>
    public Task<StoreResult> SendAsync(Sending sending, CardId card, FormStamp stamp, CancellationToken stop) =>
        sending(store, new(card, stamp.Version), stamp.Sent, today.Date, stop);

    /// <summary>What a correction would change: nothing is recorded.</summary>
    public async Task<CorrectionPreview> PreviewAsync(
        CustomerCard card, RowCorrection correction, CancellationToken stop)
    {
        var dealer = card.Filing.Dealer;
        var history = (await follower.CurrentAsync(stop)).ByDealer[dealer].History;
        return CorrectionPreview.Of(
            history, card.Id, correction, standard, await store.Closes.ReadAsync(dealer, stop));
    }

    /// <summary>Corrects a row of a card, as the form saw it.</summary>
    public Task<StoreResult> CorrectAsync(
        CardId card, RowCorrection correction, FormStamp stamp, CancellationToken stop) =>
        store.Cards.CorrectAsync(new(card, stamp.Version), correction, stamp.Sent, stop);

    /// <summary>Merges a card, as the form saw it, into another one.</summary>
    public Task<StoreResult> MergeAsync(
        CardVersion survivor, CardId other, LocalDate on, FormStamp stamp, CancellationToken stop) =>
        store.Cards.MergeAsync(survivor, new(other, stamp.Version), on, stamp.Sent, today.Date, stop);

    /// <summary>Writes a record into the showroom register.</summary>
    public Task<StoreResult> SendAsync(TrafficRecord record, FormStamp stamp, CancellationToken stop) =>
        store.Records.AddAsync(record, stamp.Sent, today.Date, stop);

    /// <summary>Records a lead as it stands now.</summary>
    public Task<StoreResult> SendAsync(Lead lead, FormStamp stamp, CancellationToken stop) =>
        store.Records.SetAsync(lead, stamp.Sent, today.Date, stop);

    /// <summary>Files a card.</summary>
    public Task<StoreResult> SendAsync(Filing filing, CancellationToken stop) =>
        filing.SendAsync(store, context, today.Date, stop);
}
