using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Facts;
using NodaTime;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>What came of one dealer since the last look.</summary>
internal sealed class RecordsUpdate
{
    private readonly DealerRecords _before;
    private readonly FunnelHistory _came;

    private RecordsUpdate(DealerRecords before, FunnelHistory came)
    {
        (_before, _came) = (before, came);
        Earliest = EarliestDay();
    }

    /// <summary>The earliest day that anything new tells of.</summary>
    private LocalDate Earliest { get; }

    /// <summary>The records with what came since; dealers that nothing came of keep theirs.</summary>
    public static NetworkRecords Of(NetworkRecords before, FunnelChanges changes, Func<DealerId, Dealer> dealerOf)
    {
        var byDealer = before.ByDealer.ToDictionary();
        var earliest = LocalDate.MaxIsoValue;
        foreach (var (dealer, came) in ByDealer(changes.Records))
        {
            var update = new RecordsUpdate(
                byDealer.TryGetValue(dealer, out var records) ? records : new(dealerOf(dealer), [], new(), []), came);
            earliest = LocalDate.Min(earliest, update.Earliest);
            byDealer[dealer] = update.Records();
        }

        return new(byDealer, before.Answers.SeenBefore(earliest), before.Facts.SeenBefore(earliest));
    }

    private static Dictionary<DealerId, FunnelHistory> ByDealer(FunnelHistory came)
    {
        var traffic = came.Traffic.ToLookup(record => record.Dealer);
        var customers = came.BaseCustomers.ToLookup(customer => customer.Dealer);
        var leads = came.Leads.ToLookup(lead => lead.Dealer);
        var checks = came.Checks.ToLookup(check => check.Dealer);
        var contacts = came.OwnerContacts.ToLookup(contact => came.Cards[contact.Card].Filing.Dealer);
        var transfers = came.OwnerTransfers.ToLookup(transfer => came.Cards[transfer.Card].Filing.Dealer);
        var dealers = came.Cards.Select(card => card.Filing.Dealer).Concat(traffic.Select(g => g.Key))
            .Concat(customers.Select(g => g.Key)).Concat(leads.Select(g => g.Key))
            .Concat(checks.Select(g => g.Key)).Distinct();
        return dealers.ToDictionary(dealer => dealer, dealer => new FunnelHistory
        {
            Cards = came.Cards.Of(dealer),
            Traffic = [.. traffic[dealer]],
            BaseCustomers = [.. customers[dealer]],
            Leads = [.. leads[dealer]],
            Checks = [.. checks[dealer]],
            OwnerContacts = [.. contacts[dealer]],
            OwnerTransfers = [.. transfers[dealer]],
        });
    }

    private DealerRecords Records()
    {
        var changed = _came.Cards.Select(card => card.Id).ToHashSet();
        var old = _before.History;
        var history = old with
        {
            Dealers = [_before.Dealer],
            Cards = [.. Together(old.Cards, _came.Cards, card => card.Id)],
            Traffic = Together(old.Traffic, _came.Traffic, record => record.Id),
            BaseCustomers = Together(old.BaseCustomers, _came.BaseCustomers, customer => customer.Id),
            Leads = Together(old.Leads, _came.Leads, lead => lead.Id),
            Checks = [.. old.Checks, .. _came.Checks],
            OwnerContacts =
                [.. old.OwnerContacts.Where(contact => !changed.Contains(contact.Card)), .. _came.OwnerContacts],
            OwnerTransfers =
                [.. old.OwnerTransfers.Where(transfer => !changed.Contains(transfer.Card)), .. _came.OwnerTransfers],
        };
        return new(
            _before.Dealer,
            WithThoseNamed(_before.Consultants, _came),
            history,
            _before.Targets,
            _before.Figures.SeenBefore(Earliest),
            _before.Facts.SeenBefore(Earliest),
            _before.Answers.SeenBefore(Earliest));
    }

    private LocalDate EarliestDay()
    {
        var days = _came.Traffic.Select(record => record.ArrivedAt.Date)
            .Concat(_came.BaseCustomers.Select(customer => customer.AllocatedOn))
            .Concat(_came.Leads.Select(lead => lead.ReceivedAt.Date))
            .Concat(_came.Checks.Select(check => check.On))
            .Concat(_came.OwnerTransfers.Select(transfer => transfer.On))
            .Concat(_came.OwnerContacts.Select(contact => contact.On))
            .Concat(_came.Cards.SelectMany(NewDays));
        return days.DefaultIfEmpty(LocalDate.MaxIsoValue).Min();
    }

    private IEnumerable<LocalDate> NewDays(CustomerCard card) => _before.Index.Card(card.Id) is { } known
        ? card.Events.Skip(known.Events.Count).Select(e => e.On)
        : [card.Filing.FiledOn];

    private static IReadOnlyList<T> Together<T, TId>(
        IReadOnlyCollection<T> before, IReadOnlyCollection<T> came, Func<T, TId> idOf)
        where TId : notnull
    {
        if (came.Count == 0)
        {
            return [.. before];
        }

        var news = came.ToDictionary(idOf);
        List<T> all = [.. before.Select(item => news.Remove(idOf(item), out var now) ? now : item)];
        all.AddRange(came.Where(item => news.ContainsKey(idOf(item))));
        return all;
    }

    private static IReadOnlyList<Consultant> WithThoseNamed(IReadOnlyList<Consultant> known, FunnelHistory came)
    {
        var ids = known.Select(consultant => consultant.Id).ToHashSet();
        var named = came.Cards.Select(card => (card.Filing.Dealer, card.Filing.Consultant))
            .Concat(came.Cards.SelectMany(card => card.Events.OfType<CardEvent.Transferred>()
                .Select(e => (card.Filing.Dealer, Consultant: e.To))))
            .Concat(came.Traffic.Select(record => (record.Dealer, record.Consultant)));
        List<Consultant> all =
        [
            .. known,
            .. named.Distinct().Where(c => ids.Add(c.Consultant)).Select(c => new Consultant(c.Consultant, c.Dealer)),
        ];
        return [.. all.OrderBy(consultant => consultant.Id.Value, StringComparer.Ordinal)];
    }
}
