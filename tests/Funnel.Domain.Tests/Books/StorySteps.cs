using Funnel.Domain.Cards;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Books;

/// <summary>A story told in steps: rows come in any order, records prove wrong later than they came.</summary>
/// <param name="whole">The story.</param>
/// <param name="steps">How many steps there are.</param>
/// <param name="seed">Which row comes at which step.</param>
internal sealed class StorySteps(Story whole, int steps, int seed)
{
    // What one transfer undoes the next one may have built on: their order counts.
    private readonly Story _whole = whole with { Voided = whole.Voided with { OwnerTransfers = [] } };

    /// <summary>The story as far as it was told by the end of a step.</summary>
    public Story Until(int step)
    {
        var (traffic, noTraffic) = Told(_whole.Traffic, _whole.Voided.Traffic, step, _ => 0);
        var (leads, noLeads) = Told(_whole.Leads, _whole.Voided.Leads, step, _ => 0);
        var (customers, noCustomers) = Told(_whole.BaseCustomers, _whole.Voided.BaseCustomers, step, _ => 0);
        var (checks, noChecks) = Told(_whole.Checks, _whole.Voided.Checks, step, _ => 0);
        var (contacts, noContacts) = Told(
            _whole.OwnerContacts, _whole.Voided.OwnerContacts, step, one => StepOfFiling(one.Card));
        return _whole with
        {
            Filings = [.. _whole.Filings.Where((_, place) => StepOf(place) <= step)],
            Events = [.. _whole.Events.Where((_, place) => StepOf(place) <= step)],
            Corrections = [.. _whole.Corrections.Where((_, place) => StepOf(place) <= step)],
            Traffic = traffic,
            Leads = leads,
            BaseCustomers = customers,
            Checks = checks,
            OwnerContacts = contacts,
            OwnerTransfers = [.. _whole.OwnerTransfers.Where((one, place) => StepOfTransfer(one.Card, place) <= step)],
            Voided = new()
            {
                Traffic = noTraffic,
                Leads = noLeads,
                BaseCustomers = noCustomers,
                Checks = noChecks,
                OwnerContacts = noContacts,
            },
        };
    }

    /// <summary>What came at a step: cards as they stand, with those that merges tie to them; records.</summary>
    public FunnelHistory CameAt(int step)
    {
        var (before, now) = (Until(step - 1), Until(step));
        var told = CardsToldAt(step).ToHashSet();
        foreach (var (one, other) in Ties().Concat(Ties()).Concat(Ties()).Concat(Ties()))
        {
            if (told.Contains(one) || told.Contains(other))
            {
                told.UnionWith([one, other]);
            }
        }

        var cards = now with
        {
            Filings = [.. now.Filings.Where(filing => told.Contains(filing.Card))],
            Events = [.. now.Events.Where(entry => told.Contains(entry.Card))],
            Corrections = [.. now.Corrections.Where(entry => told.Contains(entry.Card))],
        };
        return new()
        {
            Cards = cards.Record().Cards,
            Traffic = [.. now.Traffic.Except(before.Traffic)],
            Leads = [.. now.Leads.Except(before.Leads)],
            BaseCustomers = [.. now.BaseCustomers.Except(before.BaseCustomers)],
            Checks = [.. now.Checks.Except(before.Checks)],
            OwnerContacts = [.. now.OwnerContacts.Except(before.OwnerContacts)],
            OwnerTransfers = [.. now.OwnerTransfers.Except(before.OwnerTransfers)],
            Voided = new()
            {
                Traffic = New(before.Voided.Traffic, now.Voided.Traffic),
                Leads = New(before.Voided.Leads, now.Voided.Leads),
                BaseCustomers = New(before.Voided.BaseCustomers, now.Voided.BaseCustomers),
                Checks = New(before.Voided.Checks, now.Voided.Checks),
                OwnerContacts = New(before.Voided.OwnerContacts, now.Voided.OwnerContacts),
            },
        };
    }

    private static IReadOnlyList<VoidedRecord<T>> New<T>(
        IReadOnlyList<VoidedRecord<T>> before, IReadOnlyList<VoidedRecord<T>> now)
        where T : class =>
        [.. now.Where(one => before.All(other => !ReferenceEquals(other.Record, one.Record)))];

    private IEnumerable<CardId> CardsToldAt(int step) =>
        _whole.Filings.Where((_, place) => StepOf(place) == step).Select(filing => filing.Card)
            .Concat(_whole.Events.Where((_, place) => StepOf(place) == step).Select(entry => entry.Card))
            .Concat(_whole.Corrections.Where((_, place) => StepOf(place) == step).Select(entry => entry.Card));

    private IEnumerable<(CardId, CardId)> Ties() =>
        _whole.Events.Select(entry => (entry.Card, (CardEvent?)entry.Event))
            .Concat(_whole.Corrections.Select(entry => (entry.Card, entry.What.RightEvent)))
            .Where(entry => entry.Item2 is CardEvent.MergedInto)
            .Select(entry => (entry.Card, ((CardEvent.MergedInto)entry.Item2!).Survivor));

    private (IReadOnlyList<T> Standing, IReadOnlyList<VoidedRecord<T>> Voided) Told<T>(
        IReadOnlyList<T> standing, IReadOnlyList<VoidedRecord<T>> voided, int step, Func<T, int> notBefore)
        where T : class
    {
        List<T> all =
        [
            .. standing.Where((one, place) => Math.Max(StepOf(place), notBefore(one)) <= step),
            .. voided.Where((one, place) => Math.Max(StepOf(place), notBefore(one.Record)) <= step
                && VoidedAt(one.Record, place) > step).Select(one => one.Record),
        ];
        return (
            all,
            [
                .. voided.Where((one, place) => VoidedAt(one.Record, place) <= step)
                    .Select(one => one with { Place = Math.Min(one.Place, all.Count) }),
            ]);

        int VoidedAt(T record, int place) => Math.Max(Math.Max(StepOf(place), notBefore(record)), StepOf(place + 5));
    }

    private int StepOf(int place) => ((place * 7) + (place / 3) + seed) % steps;

    private int StepOfFiling(CardId card) =>
        _whole.Filings.Select((filing, place) => filing.Card == card ? StepOf(place) : 0).DefaultIfEmpty().Max();

    private int StepOfTransfer(CardId card, int place) =>
        Math.Max(StepOfFiling(card), place * steps / Math.Max(1, _whole.OwnerTransfers.Count));
}
