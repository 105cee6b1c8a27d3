using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using NodaTime;

namespace Funnel.Domain.Continuation;

/// <summary>
/// A later export read on from what is known: new cards and records, and new rows of known cards, are added; rows that
/// say the same again are recognised; a row that contradicts what is known is refused by itself, and what is known
/// stands. The same export twice changes nothing (ours 2).
/// </summary>
/// <remarks>
/// A later row on the day of a known one, of the same move (a contact: by the same person in the same manner), which
/// that export does not repeat, changes what was said and is refused: nothing is guessed. What is left open of a base
/// customer or a lead may be filled in, and nothing changed. Of dealers and consultants the master data known stand.
/// Rows of one day count in the order in which they came to be known, a delivery or loss after the others.
/// </remarks>
public sealed record HistoryContinuation
{
    private HistoryContinuation(FunnelHistory history, FunnelHistory added) => (History, Added) = (history, added);

    /// <summary>Everything together.</summary>
    public FunnelHistory History { get; }

    /// <summary>
    /// What was not known: new cards, new records, base customers of whom there is more to say, new master data.
    /// </summary>
    public FunnelHistory Added { get; }

    /// <summary>The known cards that have new rows, with all their rows.</summary>
    public CardIndex Grown { get; private init; } = CardIndex.Empty;

    /// <summary>The rows that known cards have grown by.</summary>
    public int RowsAdded { get; private init; }

    /// <summary>The rows refused, in the order of their kinds.</summary>
    public IReadOnlyList<ContradictingRow> Contradictions { get; private init; } = [];

    /// <summary>
    /// Corrections: what they correct is read on as it stands after them, and the days before them are not told apart
    /// any more.
    /// </summary>
    private static IEnumerable<ContradictingRow> Corrections(FunnelHistory history) =>
        history.Cards.CorrectionsInOrder().Select(row => new ContradictingRow(
            "corrections", row.Card.Value, row.Correction.RecordedOn, ContinuationReasons.CarriedOut));

    /// <summary>Reads a later export on from what is known.</summary>
    /// <param name="known">What is known; where it is a part of it, merged cards and their survivors together.</param>
    /// <param name="later">The later export.</param>
    /// <param name="rules">The rules of the dealers' standard.</param>
    public static HistoryContinuation Of(FunnelHistory known, FunnelHistory later, CardRules rules) =>
        Of(known, later, new DealerRules(rules));

    /// <summary>Reads a later export of dealers who work by rules of their own on from what is known.</summary>
    /// <param name="known">What is known; where it is a part of it, merged cards and their survivors together.</param>
    /// <param name="later">The later export.</param>
    /// <param name="rules">The rules of each dealer.</param>
    public static HistoryContinuation Of(FunnelHistory known, FunnelHistory later, DealerRules rules)
    {
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(later);
        ArgumentNullException.ThrowIfNull(rules);
        var cards = new CardContinuation(known.Cards, later.Cards, rules);
        List<ContradictingRow> against = [.. cards.Contradictions, .. Corrections(known), .. Corrections(later)];
        FunnelHistory added = new()
        {
            Dealers = Unknown(known.Dealers, later.Dealers, dealer => dealer.Id),
            Consultants = Unknown(known.Consultants, later.Consultants, consultant => consultant.Id),
            Cards = [.. cards.New],
            Traffic = NewByKey(
                known.Traffic,
                later.Traffic,
                record => record.Id,
                SameRows.AreSame,
                record => Refuse("traffic", record.Id.Value, record.ArrivedAt.Date)),
            RecordChecks = NewByKey(
                known.RecordChecks,
                later.RecordChecks,
                check => (check.Dealer, check.On),
                SameRows.AreSame,
                check => Refuse("record_checks", check.Dealer.Value, check.On)),
            BaseCustomers = NewOrGrown(
                known.BaseCustomers,
                later.BaseCustomers,
                customer => customer.Id,
                SameRows.Together,
                customer => Refuse("base_customers", customer.Id.Value, customer.AllocatedOn)),
            Leads = NewOrGrown(
                known.Leads,
                later.Leads,
                lead => lead.Id,
                SameRows.Together,
                lead => Refuse("leads", lead.Id.Value, lead.ReceivedAt.Date)),
            Checks = RecordContinuation.New(known.Checks, later.Checks, SameRows.AreSame),
            OwnerContacts = RecordContinuation.New(known.OwnerContacts, later.OwnerContacts, SameRows.AreSame),
            OwnerTransfers = RecordContinuation.New(known.OwnerTransfers, later.OwnerTransfers, SameRows.AreSame),
        };
        CardIndex all = [.. known.Cards.Select(cards.NowOf), .. added.Cards];
        added = OfOwners(added, known.Cards, all, against);
        return new(Together(known, added) with { Cards = all }, added)
        {
            Grown = [.. cards.Grown],
            RowsAdded = cards.RowsAdded,
            Contradictions = against,
        };

        void Refuse(string kind, string id, LocalDate on) =>
            against.Add(new(kind, id, on, ContinuationReasons.ToldOtherwise));
    }

    private static List<T> Unknown<T, TId>(IReadOnlyList<T> known, IReadOnlyList<T> later, Func<T, TId> idOf)
    {
        var ids = known.Select(idOf).ToHashSet();
        return [.. later.Where(one => ids.Add(idOf(one)))];
    }

    private static List<T> NewByKey<T, TKey>(
        IReadOnlyList<T> known,
        IReadOnlyList<T> later,
        Func<T, TKey> keyOf,
        Func<T, T, bool> areSame,
        Action<T> refuse)
        where T : class
        where TKey : notnull
    {
        var records = known.ToDictionary(keyOf);
        foreach (var record in later.Where(one =>
            records.TryGetValue(keyOf(one), out var other) && !other.Equals(one) && !areSame(other, one)))
        {
            refuse(record);
        }

        return [.. later.Where(record => !records.ContainsKey(keyOf(record)))];
    }

    /// <summary>The records that are new, and those of which there is more to say.</summary>
    private static List<T> NewOrGrown<T, TKey>(
        IReadOnlyList<T> known,
        IReadOnlyList<T> later,
        Func<T, TKey> keyOf,
        Func<T, T, T?> together,
        Action<T> refuse)
        where T : class
        where TKey : notnull
    {
        var records = known.ToDictionary(keyOf);
        List<T> added = [];
        foreach (var record in later)
        {
            var one = records.GetValueOrDefault(keyOf(record));
            var grown = one is null ? record : together(one, record);
            if (grown is null)
            {
                refuse(record);
            }
            else if (!grown.Equals(one))
            {
                added.Add(grown);
            }
        }

        return added;
    }

    /// <summary>Owners are those of delivered cars: where a delivery was refused, its owner's rows are too.</summary>
    private static FunnelHistory OfOwners(
        FunnelHistory added, CardIndex known, CardIndex all, List<ContradictingRow> against)
    {
        var contacts = added.OwnerContacts.ToLookup(contact => IsOwner(contact.Card, contact.On));
        var transfers = added.OwnerTransfers.ToLookup(transfer => IsOwner(transfer.Card, transfer.On));
        against.AddRange(contacts[false].Select(contact => new ContradictingRow(
            "owner_contacts", contact.Card.Value, contact.On, ContinuationReasons.NotDelivered)));
        against.AddRange(transfers[false].Select(transfer => new ContradictingRow(
            "owner_transfers", transfer.Card.Value, transfer.On, ContinuationReasons.NotDelivered)));
        return added with { OwnerContacts = [.. contacts[true]], OwnerTransfers = [.. transfers[true]] };

        bool IsOwner(CardId id, LocalDate on) =>
            all.TryGet(id, out var card) && (!known.Contains(id) || card.Status.DeliveredOn <= on);
    }

    private static FunnelHistory Together(FunnelHistory known, FunnelHistory added)
    {
        return known with
        {
            Dealers = [.. known.Dealers, .. added.Dealers],
            Consultants = [.. known.Consultants, .. added.Consultants],
            Traffic = [.. known.Traffic, .. added.Traffic],
            BaseCustomers = Renewed(known.BaseCustomers, added.BaseCustomers, customer => customer.Id),
            Leads = Renewed(known.Leads, added.Leads, lead => lead.Id),
            Checks = [.. known.Checks, .. added.Checks],
            RecordChecks = [.. known.RecordChecks, .. added.RecordChecks],
            OwnerContacts = [.. known.OwnerContacts, .. added.OwnerContacts],
            OwnerTransfers = [.. known.OwnerTransfers, .. added.OwnerTransfers],
        };
    }

    private static List<T> Renewed<T, TKey>(IReadOnlyList<T> known, IReadOnlyList<T> added, Func<T, TKey> keyOf)
        where TKey : notnull
    {
        var renewed = added.ToDictionary(keyOf);
        return
        [
            .. known.Select(one => renewed.Remove(keyOf(one), out var now) ? now : one),
            .. added.Where(one => renewed.ContainsKey(keyOf(one))),
        ];
    }
}
