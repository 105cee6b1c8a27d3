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
    private readonly CardRules _rules;

    private RecordsUpdate(DealerRecords before, FunnelHistory came, CardRules rules)
    {
        (_before, _came, _rules) = (before, came, rules);
        Earliest = EarliestDay();
    }

    /// <summary>The earliest day that anything new tells of.</summary>
    private LocalDate Earliest { get; }

    /// <summary>The records with what came since; dealers that nothing came of keep theirs.</summary>
    public static NetworkRecords Of(
        NetworkRecords before, FunnelChanges changes, CardRules rules, Func<DealerId, Dealer> dealerOf)
    {
        var byDealer = before.ByDealer.ToDictionary();
        var earliest = LocalDate.MaxIsoValue;
        foreach (var (dealer, came) in ChangesByDealer.Of(changes.Records))
        {
            var update = new RecordsUpdate(
                byDealer.TryGetValue(dealer, out var records) ? records : new(dealerOf(dealer), [], new(), []),
                came,
                rules);
            earliest = LocalDate.Min(earliest, update.Earliest);
            byDealer[dealer] = update.Records();
        }

        return new(byDealer, before.Answers.SeenBefore(earliest), before.Facts.SeenBefore(earliest));
    }

    private DealerRecords Records()
    {
        var old = _before.History;
        var (was, now) = (old.Voided, _came.Voided);
        var traffic = RecordedTogether.Records(
            (old.Traffic, was.Traffic), (_came.Traffic, now.Traffic), record => record.Entry);
        var customers = RecordedTogether.Records(
            (old.BaseCustomers, was.BaseCustomers), (_came.BaseCustomers, now.BaseCustomers), one => one.Entry);
        var leads = RecordedTogether.Records((old.Leads, was.Leads), (_came.Leads, now.Leads), lead => lead.Entry);
        var checks = RecordedTogether.Records(
            (old.Checks, was.Checks), (_came.Checks, now.Checks), check => check.Entry);
        var contacts = RecordedTogether.Records(
            (old.OwnerContacts, was.OwnerContacts), (_came.OwnerContacts, now.OwnerContacts), one => one.Entry);
        var transfers = RecordedTogether.Records(
            (old.OwnerTransfers, was.OwnerTransfers), (_came.OwnerTransfers, now.OwnerTransfers), one => one.Entry);
        return new(
            _before.Dealer,
            WithThoseNamed(_before.Consultants, _came),
            old with
            {
                Dealers = [_before.Dealer],
                Cards = RecordedTogether.Standing(old.Cards, _came.Cards),
                Traffic = traffic.Standing,
                BaseCustomers = customers.Standing,
                Leads = leads.Standing,
                Checks = checks.Standing,
                OwnerContacts = contacts.Standing,
                OwnerTransfers = transfers.Standing,
                Voided = new()
                {
                    Traffic = traffic.Voided,
                    BaseCustomers = customers.Voided,
                    Leads = leads.Voided,
                    Checks = checks.Voided,
                    OwnerContacts = contacts.Voided,
                    OwnerTransfers = transfers.Voided,
                },
            },
            _before.Targets,
            _before.Rows.With(_came, _rules),
            _before.Figures.SeenBefore(Earliest),
            _before.Facts.SeenBefore(Earliest),
            _before.Answers.SeenBefore(Earliest));
    }

    private LocalDate EarliestDay()
    {
        var voided = _came.Voided;
        var days = _came.Traffic.Concat(voided.Traffic.Select(one => one.Record))
            .Select(record => record.ArrivedAt.Date)
            .Concat(_came.BaseCustomers.Concat(voided.BaseCustomers.Select(one => one.Record))
                .Select(customer => customer.AllocatedOn))
            .Concat(_came.Leads.Concat(voided.Leads.Select(one => one.Record)).Select(lead => lead.ReceivedAt.Date))
            .Concat(_came.Checks.Concat(voided.Checks.Select(one => one.Record)).Select(check => check.On))
            .Concat(_came.OwnerTransfers.Concat(voided.OwnerTransfers.Select(one => one.Record)).Select(one => one.On))
            .Concat(_came.OwnerContacts.Concat(voided.OwnerContacts.Select(one => one.Record)).Select(one => one.On))
            .Concat(CardDays());
        return days.DefaultIfEmpty(LocalDate.MaxIsoValue).Min();
    }

    /// <summary>
    /// The days that cards tell anew of. Merges and corrections say how a card stood on every day since its filing.
    /// </summary>
    private IEnumerable<LocalDate> CardDays()
    {
        var corrected = _came.Cards.CorrectionsInOrder().Select(row => row.Card).ToHashSet();
        foreach (var filing in _came.Cards.FilingsInOrder())
        {
            var isPlain = _came.Cards.TryGet(filing.Card, out var card) && !corrected.Contains(filing.Card)
                && !card.Events.Any(IsOfMerge);
            if (isPlain && _before.Index.Card(filing.Card) is { } known)
            {
                foreach (var day in card!.Events.Except(known.Events).Select(e => e.On))
                {
                    yield return day;
                }
            }
            else
            {
                yield return filing.FiledOn;
            }
        }
    }

    private static bool IsOfMerge(CardEvent e) =>
        e is CardEvent.MergedInto or CardEvent.Unmerged or CardEvent.TookOver or CardEvent.GaveBack;

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
