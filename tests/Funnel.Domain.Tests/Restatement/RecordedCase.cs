using Funnel.Domain.Cards;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Restatement;

/// <summary>A history whose rows tell when they were written down, and two days of knowledge.</summary>
/// <param name="Case">The history and a period.</param>
/// <param name="First">A day of knowledge, not before the period's as-of date.</param>
/// <param name="Second">A later one.</param>
public sealed record RecordedCase(AnyCase Case, LocalDate First, LocalDate Second)
{
    /// <summary>The period as it was reported.</summary>
    public ReportingPeriod Reported => Case.Period.KnownBy(First);

    /// <summary>The period as it is seen later: on every third case days have passed as well.</summary>
    public ReportingPeriod Restated => First.Day % 3 > 0
        ? Case.Period.KnownBy(Second)
        : new(Case.Period.From, Case.Period.To, LocalDate.Max(Case.Period.AsOf, Second.PlusDays(-20)), Second);

    /// <summary>Whether an event was written down between the two days of knowledge.</summary>
    public bool IsBetween(CardEvent e) => (e.Entry?.RecordedOn ?? e.On) is var on && on > First && on <= Second;

    /// <summary>The story without the rows that were recorded after a day, and what they corrected standing.</summary>
    public Story KnownBy(LocalDate day)
    {
        var story = Case.Story;
        var filings = story.Filings.Where(filing => IsKnown(filing.Entry, filing.FiledOn, day)).ToList();
        var ids = filings.Select(filing => filing.Card).ToHashSet();
        return story with
        {
            Filings = filings,
            Events =
            [
                .. story.Events.Where(entry => ids.Contains(entry.Card))
                    .Where(entry => IsKnown(entry.Event.Entry, entry.Event.On, day)),
            ],
            Corrections = [.. story.Corrections.Where(entry => entry.What.RecordedOn <= day)],
            Traffic = Known(
                story.Traffic, story.Voided.Traffic, one => IsKnown(one.Entry, one.ArrivedAt.Date, day), day),
            Leads = Known(story.Leads, story.Voided.Leads, one => IsKnown(one.Entry, one.ReceivedAt.Date, day), day),
            BaseCustomers = Known(
                story.BaseCustomers,
                story.Voided.BaseCustomers,
                one => IsKnown(one.Entry, one.AllocatedOn, day),
                day),
            Checks = Known(story.Checks, story.Voided.Checks, one => IsKnown(one.Entry, one.On, day), day),
            OwnerContacts = Known(
                story.OwnerContacts, story.Voided.OwnerContacts, one => IsKnown(one.Entry, one.On, day), day),
            OwnerTransfers = Known(
                story.OwnerTransfers, story.Voided.OwnerTransfers, one => IsKnown(one.Entry, one.On, day), day),
            Voided = VoidedRecords.None,
        };
    }

    /// <summary>
    /// The story without what happened after a day. Corrections, merges among them, count whatever day they tell of,
    /// and so do the rows that they may be about.
    /// </summary>
    public Story Until(LocalDate day)
    {
        var story = Case.Story;
        var tied = story.Events.Select(entry => entry.Event)
            .Concat(story.Corrections.Select(one => one.What.RightEvent))
            .OfType<CardEvent.MergedInto>().Select(merge => merge.Survivor).ToHashSet();
        var amended = story.Corrections.Where(one => !one.What.IsVoid).Select(one => one.What.Target).ToHashSet();
        var filings = story.Filings
            .Where(one => one.FiledOn <= day || amended.Contains(one.Entry!.Row!) || tied.Contains(one.Card))
            .ToList();
        var ids = filings.Select(filing => filing.Card).ToHashSet();
        return story.Until(day) with
        {
            Filings = filings,
            Events =
            [
                .. story.Events.Where(entry => ids.Contains(entry.Card)
                    && (entry.Event.On <= day || amended.Contains(entry.Event.Entry!.Row!)
                        || entry.Event is CardEvent.MergedInto or CardEvent.Unmerged)),
            ],
            Voided = new()
            {
                Traffic = Until(story.Traffic, story.Voided.Traffic, one => one.ArrivedAt.Date <= day),
                Leads = Until(story.Leads, story.Voided.Leads, one => one.ReceivedAt.Date <= day),
                BaseCustomers = Until(
                    story.BaseCustomers, story.Voided.BaseCustomers, one => one.AllocatedOn <= day),
                Checks = Until(story.Checks, story.Voided.Checks, one => one.On <= day),
                OwnerContacts = Until(story.OwnerContacts, story.Voided.OwnerContacts, one => one.On <= day),
                OwnerTransfers = Until(story.OwnerTransfers, story.Voided.OwnerTransfers, one => one.On <= day),
            },
        };
    }

    public override string ToString() =>
        $"{Case} known {First:uuuu-MM-dd} {Second:uuuu-MM-dd}\n"
        + string.Join('\n', Case.Story.Corrections.Select(entry =>
            $"{entry.Card} {entry.What.Target} {entry.What.RightEvent} {entry.What.RightFiling?.FiledOn:uuuu-MM-dd} "
            + $"@{entry.What.RecordedOn:uuuu-MM-dd} #{entry.What.Entry.Row}"));

    /// <summary>Those of the records that proved wrong which had happened, in their places among the others.</summary>
    private static IReadOnlyList<VoidedRecord<T>> Until<T>(
        IReadOnlyList<T> standing, IReadOnlyList<VoidedRecord<T>> voided, Func<T, bool> hasHappened)
        where T : class =>
    [
        .. voided.Where(one => hasHappened(one.Record))
            .Select(one => one with { Place = standing.Take(one.Place).Count(hasHappened) }),
    ];

    /// <summary>What stands of the records on a day, those that proved wrong later in their places.</summary>
    private static IReadOnlyList<T> Known<T>(
        IReadOnlyList<T> standing, IReadOnlyList<VoidedRecord<T>> voided, Func<T, bool> isKnown, LocalDate day)
        where T : class
    {
        List<T> all = [.. standing];
        var before = 0;
        foreach (var one in voided)
        {
            if (one.VoidedOn > day)
            {
                all.Insert(one.Place + before++, one.Record);
            }
        }

        return [.. all.Where(isKnown)];
    }

    // The day it happened does not matter for corrections of cards, which merges are; they are recorded on their day.
    private static bool IsKnown(Entry? entry, LocalDate happenedOn, LocalDate day) =>
        (entry?.RecordedOn ?? happenedOn) <= day;
}
