using Funnel.Domain.Entries;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Restatement;

/// <summary>A history whose rows tell when they were written down, and two days of knowledge.</summary>
/// <param name="Case">The history and a period.</param>
/// <param name="First">A day of knowledge, not before the period's as-of date.</param>
/// <param name="Second">A later one.</param>
public sealed record RecordedCase(AnyCase Case, LocalDate First, LocalDate Second)
{
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
            Traffic = [.. story.Traffic.Where(record => IsKnown(record.Entry, record.ArrivedAt.Date, day))],
            Leads = [.. story.Leads.Where(lead => IsKnown(lead.Entry, lead.ReceivedAt.Date, day))],
            BaseCustomers =
                [.. story.BaseCustomers.Where(customer => IsKnown(customer.Entry, customer.AllocatedOn, day))],
            Checks = [.. story.Checks.Where(check => IsKnown(check.Entry, check.On, day))],
            OwnerContacts = [.. story.OwnerContacts.Where(contact => IsKnown(contact.Entry, contact.On, day))],
            OwnerTransfers =
                [.. story.OwnerTransfers.Where(transfer => IsKnown(transfer.Entry, transfer.On, day))],
        };
    }

    public override string ToString() =>
        $"{Case} known {First:uuuu-MM-dd} {Second:uuuu-MM-dd}\n"
        + string.Join('\n', Case.Story.Corrections.Select(entry =>
            $"{entry.Card} {entry.What.Target} {entry.What.RightEvent} {entry.What.RightFiling?.FiledOn:uuuu-MM-dd} "
            + $"@{entry.What.RecordedOn:uuuu-MM-dd} #{entry.What.Entry.Row}"));

    // The day it happened does not matter for corrections of cards, which merges are; they are recorded on their day.
    private static bool IsKnown(Entry? entry, LocalDate happenedOn, LocalDate day) =>
        (entry?.RecordedOn ?? happenedOn) <= day;
}
