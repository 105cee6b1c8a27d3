using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Checks;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Leads;
using Funnel.Domain.Owners;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.Tests.Restatement;

/// <summary>
/// A history told the long way round: every row that was ever written down in one list, of which the first so many are
/// known; what proved wrong is carried out on the rows themselves, and what is left tells nothing of its recording. A
/// filing that contradicts itself is no row at all, and nothing can correct it.
/// </summary>
internal sealed class NaiveHistory
{
    private readonly Story _story;

    public NaiveHistory(Story story)
    {
        _story = story;
        Rows =
        [
            .. All().OrderBy(row => row.On).ThenBy(row => row.Moment ?? LocalTime.Midnight)
                .ThenBy(row => row.Moment is null ? 0 : 1).ThenBy(row => row.File).ThenBy(row => row.Number),
        ];
    }

    /// <summary>Every row, in the order of recording.</summary>
    public IReadOnlyList<NaiveRow> Rows { get; }

    /// <summary>What the first rows say, as if nothing else had ever been written down.</summary>
    public Story After(int count)
    {
        var known = Rows.Take(count).ToList();
        var corrections = new NaiveCorrections(_story, known);
        var filings = Of<CardFiling>(known).OrderBy(one => one.Row.Number)
            .Select(one => corrections.StandingOf(one.What)).OfType<CardFiling>()
            .Select(filing => filing with { Entry = null });
        var events = Of<(CardId Card, CardEvent Event, long Row)>(known)
            .Select(one => (one.What.Card, Event: corrections.StandingOf(one.What), one.Row))
            .Where(one => one.Event is not null)
            .OrderBy(one => one.Event!.On).ThenBy(one => known.IndexOf(one.Row))
            .Select((one, place) => (one.Card, one.Event! with { Entry = null }, (long)place));
        return _story with
        {
            Filings = [.. filings],
            Events = [.. events],
            Corrections = [],
            Traffic = [.. Known<TrafficRecord>(known, one => one with { Entry = null })],
            Leads = [.. Known<Lead>(known, one => one with { Entry = null })],
            BaseCustomers = [.. Known<BaseCustomer>(known, one => one with { Entry = null })],
            Checks = [.. Known<Check>(known, one => one with { Entry = null })],
            OwnerContacts = [.. Known<OwnerContact>(known, one => one with { Entry = null })],
            OwnerTransfers = [.. Known<OwnerTransfer>(known, one => one with { Entry = null })],
            Voided = VoidedRecords.None,
        };
    }

    private static IEnumerable<(NaiveRow Row, T What)> Of<T>(IEnumerable<NaiveRow> rows) =>
        rows.Where(row => row.What is T).Select(row => (row, (T)row.What));

    private static IEnumerable<T> Known<T>(List<NaiveRow> known, Func<T, T> plain)
        where T : class
    {
        var wrong = Of<VoidedRecord<T>>(known).Select(one => one.What.Record)
            .ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return Of<T>(known).Where(one => !wrong.Contains(one.What)).OrderBy(one => one.Row.Number)
            .Select(one => plain(one.What));
    }

    private IEnumerable<NaiveRow> All()
    {
        var voided = _story.Voided;
        return
        [
            .. _story.Filings.Select((filing, number) =>
                    Row(0, number, filing.Card.Value, filing.FiledOn, filing.Entry, filing))
                .Where(row => NaiveCorrections.IsSound(_story, (CardFiling)row.What)),
            .. _story.Events.Select(one => Row(1, one.Row, one.Card.Value, one.Event.On, one.Event.Entry, one)),
            .. _story.Corrections.Select(one =>
                Row(1, one.Row, one.Card.Value, one.What.RecordedOn, one.What.Entry, one)),
            .. Records(2, _story.Traffic, voided.Traffic, one => (one.Id.Value, one.ArrivedAt.Date, one.Entry)),
            .. Records(3, _story.Leads, voided.Leads, one => (one.Id.Value, one.ReceivedAt.Date, one.Entry)),
            .. Records(
                4, _story.BaseCustomers, voided.BaseCustomers, one => (one.Id.Value, one.AllocatedOn, one.Entry)),
            .. Records(5, _story.Checks, voided.Checks, one => (one.Consultant.Value, one.On, one.Entry)),
            .. Records(
                6, _story.OwnerContacts, voided.OwnerContacts, one => (one.Card.Value, one.On, one.Entry)),
            .. Records(
                7, _story.OwnerTransfers, voided.OwnerTransfers, one => (one.Card.Value, one.On, one.Entry)),
        ];
    }

    private static IEnumerable<NaiveRow> Records<T>(
        int file,
        IReadOnlyList<T> standing,
        IReadOnlyList<VoidedRecord<T>> voided,
        Func<T, (string Id, LocalDate On, Entry? Entry)> of)
        where T : class
    {
        // What proved wrong goes back to the place it had among the others.
        List<(T Record, VoidedRecord<T>? Wrong)> all = [.. standing.Select(one => (one, (VoidedRecord<T>?)null))];
        foreach (var (wrong, before) in voided.Select((wrong, before) => (wrong, before)))
        {
            all.Insert(wrong.Place + before, (wrong.Record, wrong));
        }

        for (var number = 0; number < all.Count; number++)
        {
            var (id, on, entry) = of(all[number].Record);
            yield return Row(file, number, id, on, entry, all[number].Record);
            if (all[number].Wrong is { } wrong)
            {
                yield return Row(100, number, id, wrong.VoidedOn, wrong.Entry, wrong);
            }
        }
    }

    private static NaiveRow Row(
        int file, long number, string record, LocalDate happenedOn, Entry? entry, object what) => new(
        entry?.RecordedOn ?? happenedOn,
        entry?.RecordedOn is null ? null : entry.RecordedAt,
        file,
        number,
        record,
        happenedOn,
        entry,
        what);
}
