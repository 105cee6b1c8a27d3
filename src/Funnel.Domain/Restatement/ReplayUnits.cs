using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Checks;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Leads;
using Funnel.Domain.Owners;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.Restatement;

/// <summary>Finds what has to be replayed between two days of knowledge: everything else stands as it stood.</summary>
internal sealed class ReplayUnits
{
    private readonly FunnelHistory _history;
    private readonly CardLog _log;
    private readonly LocalDate _asOf;
    private readonly LocalDate _after;
    private readonly LocalDate _until;
    private readonly ReplayRecords<TrafficRecord> _traffic;
    private readonly ReplayRecords<Lead> _leads;
    private readonly ReplayRecords<BaseCustomer> _baseCustomers;
    private readonly ReplayRecords<Check> _checks;
    private readonly ReplayRecords<OwnerContact> _contacts;
    private readonly ReplayRecords<OwnerTransfer> _transfers;

    /// <param name="history">The history, with everything known.</param>
    /// <param name="log">The rows its cards were read from.</param>
    /// <param name="asOf">The day figures are seen from.</param>
    /// <param name="after">The first day of knowledge.</param>
    /// <param name="until">The second one.</param>
    public ReplayUnits(FunnelHistory history, CardLog log, LocalDate asOf, LocalDate after, LocalDate until)
    {
        (_history, _log, _asOf, _after, _until) = (history, log, asOf, after, until);
        var voided = history.Voided;
        _traffic = new("traffic", 0, history.Traffic, voided.Traffic, record =>
            (record.Id.Value, record.Dealer, record.ArrivedAt.Date, record.Entry));
        _leads = new("leads", 1, history.Leads, voided.Leads, lead =>
            (lead.Id.Value, lead.Dealer, lead.ReceivedAt.Date, lead.Entry));
        _baseCustomers = new("base_customers", 2, history.BaseCustomers, voided.BaseCustomers, customer =>
            (customer.Id.Value, customer.Dealer, customer.AllocatedOn, customer.Entry));
        _checks = new("checks", 3, history.Checks, voided.Checks, check =>
            (check.Consultant.Value, check.Dealer, check.On, check.Entry));
        _contacts = new("owner_contacts", 4, history.OwnerContacts, voided.OwnerContacts, contact =>
            (contact.Card.Value, DealerOf(contact.Card), contact.On, contact.Entry));
        _transfers = new("owner_transfers", 5, history.OwnerTransfers, voided.OwnerTransfers, transfer =>
            (transfer.Card.Value, DealerOf(transfer.Card), transfer.On, transfer.Entry));
    }

    /// <summary>Every unit with a row recorded after the first day of knowledge and by the second.</summary>
    public IEnumerable<ReplayUnit> Find() =>
    [
        .. OfCards(),
        .. Alone(_traffic, _traffic.All, records => new() { Dealers = _history.Dealers, Traffic = records }),
        .. Alone(
            _leads,
            _leads.All.Where(one => one.Record.Card is not { } card || _log.GroupOf(card).Count == 0),
            records => new() { Dealers = _history.Dealers, Leads = records }),
        .. Alone(
            _baseCustomers,
            _baseCustomers.All,
            records => new() { Dealers = _history.Dealers, BaseCustomers = records }),
        .. Alone(_checks, _checks.All, records => new() { Dealers = _history.Dealers, Checks = records }),
    ];

    private DealerId DealerOf(CardId card) => _log.GroupOf(card) is [var first, ..]
        ? _log.FilingOf(first).Dealer
        : default;

    private IEnumerable<ReplayUnit> Alone<T>(
        ReplayRecords<T> records,
        IEnumerable<(T Record, int Place, Entries.VoidedRecord<T>? Voided)> some,
        Func<IReadOnlyList<T>, FunnelHistory> historyOf)
        where T : class
    {
        foreach (var one in some)
        {
            ReplayRow[] rows = [.. records.RowsOf(one).Where(Matters).OrderBy(row => row.Place)];
            if (rows.Length > 0)
            {
                yield return new(rows, place => historyOf(records.StandingAt(place, [one])));
            }
        }
    }

    private IEnumerable<ReplayUnit> OfCards()
    {
        var leads = ByGroup(_leads, lead => lead.Card);
        var contacts = ByGroup(_contacts, contact => contact.Card);
        var transfers = ByGroup(_transfers, transfer => transfer.Card);
        var changed = _log.GroupsChanged(_after, _until, _asOf).Select(group => group[0])
            .Concat(Changed(_leads, leads)).Concat(Changed(_contacts, contacts)).Concat(Changed(_transfers, transfers))
            .Distinct();
        var ties = new ReturnTies(_log);
        foreach (var tied in changed.GroupBy(ties.RootOf))
        {
            var groups = ties.GroupsOf(tied.Key);
            var own = (
                Leads: groups.SelectMany(group => leads[group[0]]).OrderBy(one => one.Place).ToList(),
                Contacts: groups.SelectMany(group => contacts[group[0]]).OrderBy(one => one.Place).ToList(),
                Transfers: groups.SelectMany(group => transfers[group[0]]).OrderBy(one => one.Place).ToList());
            ReplayRow[] rows =
            [
                .. groups.SelectMany(_log.StepsOf).Select(RowOf)
                    .Concat(own.Leads.SelectMany(_leads.RowsOf))
                    .Concat(own.Contacts.SelectMany(_contacts.RowsOf))
                    .Concat(own.Transfers.SelectMany(_transfers.RowsOf))
                    .Where(row => row.Place.On > _after && row.Place.On <= _until)
                    .OrderBy(row => row.Place),
            ];
            yield return new(rows, place => new()
            {
                Dealers = _history.Dealers,
                Cards = new(groups.SelectMany(group => _log.Read(group, place))),
                Leads = _leads.StandingAt(place, own.Leads),
                OwnerContacts = _contacts.StandingAt(place, own.Contacts),
                OwnerTransfers = _transfers.StandingAt(place, own.Transfers),
            });
        }
    }

    private ILookup<int, (T Record, int Place, Entries.VoidedRecord<T>? Voided)> ByGroup<T>(
        ReplayRecords<T> records, Func<T, CardId?> cardOf)
        where T : class => records.All
        .Select(one => (One: one, Group: cardOf(one.Record) is { } card ? _log.GroupOf(card) : []))
        .Where(one => one.Group.Count > 0)
        .ToLookup(one => one.Group[0], one => one.One);

    private IEnumerable<int> Changed<T>(
        ReplayRecords<T> records, ILookup<int, (T Record, int Place, Entries.VoidedRecord<T>? Voided)> ofGroups)
        where T : class => ofGroups
        .Where(group => group.SelectMany(records.RowsOf).Any(Matters))
        .Select(group => group.Key);

    private bool Matters(ReplayRow row) => row.Place.On > _after && row.Place.On <= _until
        && (row.Kind == RestatementCause.Voided || row.HappenedOn <= _asOf);

    private ReplayRow RowOf(RecordedStep step)
    {
        var filing = _log.FilingOf(step.Card);
        var file = step.Place.File == RecordingPlace.Filings ? "cards" : "events";
        return new(
            step.Place,
            filing.Card.Value,
            step.Entry?.Row
                ?? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}:{step.Place.Row}"),
            filing.Dealer,
            step.HappenedOn,
            step.Entry,
            step switch
            {
                { Correction.IsVoid: true } => RestatementCause.Voided,
                { Correction: not null } => RestatementCause.Amended,
                { Move: CardMove.MergeInto } => RestatementCause.Merged,
                { Move: CardMove.Unmerge } => RestatementCause.Unmerged,
                { Move: CardMove.Transfer } => RestatementCause.Transferred,
                _ => null,
            });
    }
}
