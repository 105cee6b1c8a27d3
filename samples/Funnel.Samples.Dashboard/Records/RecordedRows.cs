using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using NodaTime;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>
/// The recorded rows of a dealer's cards, as they came: cards that came later stand for themselves, merged ones with
/// those they are tied to. They are put together only where somebody asks for an earlier day of knowledge, or corrects.
/// </summary>
internal sealed class RecordedRows
{
    private const int MostParts = 256;

    private readonly IReadOnlyList<CardIndex> _parts;
    private readonly CardRules? _rules;
    private readonly Lazy<CardIndex> _cards;

    private RecordedRows(IReadOnlyList<CardIndex> parts, CardRules? rules, LocalDate latestOn)
    {
        (_parts, _rules, LatestOn) = (parts, rules, latestOn);
        _cards = new(() => rules is null ? CardIndex.Empty : Together(parts, rules, null));
    }

    /// <summary>No rows yet.</summary>
    public static RecordedRows None { get; } = new([], null, LocalDate.MinIsoValue);

    /// <summary>The latest day on which anything of the dealer was written down.</summary>
    public LocalDate LatestOn { get; }

    /// <summary>The cards, as known on any day.</summary>
    public CardIndex Cards => _cards.Value;

    /// <summary>The cards with their customers, who are not kept: for what is worked out and names nobody.</summary>
    public CardIndex CardsOf(WrittenCustomers customers) =>
        _rules is { } rules ? Together([Cards], rules, customers) : CardIndex.Empty;

    /// <summary>The rows with those that came since.</summary>
    public RecordedRows With(FunnelHistory came, CardRules rules)
    {
        IReadOnlyList<CardIndex> before = _cards.IsValueCreated || _parts.Count > MostParts ? [Cards] : _parts;
        var days = DaysOf(came).DefaultIfEmpty(LocalDate.MinIsoValue).Max();
        return new([.. before, came.Cards], rules, LocalDate.Max(LatestOn, days));
    }

    private static IEnumerable<LocalDate> DaysOf(FunnelHistory came)
    {
        var entries = came.Cards.FilingsInOrder().Select(filing => filing.Entry)
            .Concat(came.Cards.EventsInOrder().Select(row => row.Event.Entry))
            .Concat(came.Cards.CorrectionsInOrder().Select(row => (Entry?)row.Correction.Entry))
            .Concat(came.Traffic.Select(record => record.Entry))
            .Concat(came.BaseCustomers.Select(customer => customer.Entry))
            .Concat(came.Leads.Select(lead => lead.Entry))
            .Concat(came.Checks.Select(check => check.Entry))
            .Concat(came.OwnerContacts.Select(contact => contact.Entry))
            .Concat(came.OwnerTransfers.Select(transfer => transfer.Entry))
            .Concat(came.Voided.Traffic.Select(one => (Entry?)one.Entry))
            .Concat(came.Voided.BaseCustomers.Select(one => (Entry?)one.Entry))
            .Concat(came.Voided.Leads.Select(one => (Entry?)one.Entry))
            .Concat(came.Voided.Checks.Select(one => (Entry?)one.Entry))
            .Concat(came.Voided.OwnerContacts.Select(one => (Entry?)one.Entry))
            .Concat(came.Voided.OwnerTransfers.Select(one => (Entry?)one.Entry));
        return entries.Select(entry => entry?.RecordedOn).OfType<LocalDate>();
    }

    private static CardIndex Together(
        IReadOnlyList<CardIndex> parts, CardRules rules, WrittenCustomers? customers)
    {
        Dictionary<CardId, (int Part, CardFiling Filing)> latest = [];
        foreach (var (part, cards) in parts.Index())
        {
            foreach (var filing in cards.FilingsInOrder())
            {
                latest[filing.Card] = (part, filing);
            }
        }

        var recorder = new CardRecorder(rules);
        var row = 0L;
        var known = latest.Values.Where(one => recorder.Add(customers?.In(one.Filing) ?? one.Filing, ++row))
            .Select(one => (one.Filing.Card, one.Part)).ToHashSet();
        row = 0;
        foreach (var (card, e) in Own(cards => cards.EventsInOrder()))
        {
            recorder.Add(card, e, ++row);
        }

        foreach (var (card, correction) in Own(cards => cards.CorrectionsInOrder()))
        {
            recorder.Add(card, customers?.In(correction) ?? correction, ++row);
        }

        return recorder.Complete().Cards;

        IEnumerable<(CardId Card, T What)> Own<T>(Func<CardIndex, IEnumerable<(CardId Card, T What)>> rowsOf) =>
            parts.Index().SelectMany(part => rowsOf(part.Item).Where(one => known.Contains((one.Card, part.Index))));
    }
}
