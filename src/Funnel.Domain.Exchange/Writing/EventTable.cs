using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.Entries;
using Funnel.Domain.Exchange.Reading;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Writing;

/// <summary>Events as rows of events.csv.</summary>
internal static class EventTable
{
    /// <summary>The values of one event; what it does not use stays empty.</summary>
    public static object?[] RowOf((CardId Card, CardEvent Event) entry)
    {
        var row = new object?[EventRows.Layout.Columns.Length];
        row[EventRows.Card] = entry.Card.Value;
        Set(row, "on", entry.Event.On);
        Set(row, "event", Codes.Of<CardMove>().CodeOf(entry.Event.Move));
        switch (entry.Event)
        {
            case CardEvent.Contact contact:
                SetContact(row, contact);
                break;
            case CardEvent.Lost lost:
                Set(row, "reason", Codes.Of<LostReason>().CodeOf(lost.Reason));
                Set(row, "detail", lost.Detail?.Value);
                Set(row, "model", lost.ModelBought?.Value);
                Set(row, "note", lost.Why);
                break;
            case CardEvent.Transferred transferred:
                Set(row, "to", transferred.To.Value);
                Set(row, "reason", transferred.Cause?.Value);
                break;
            case CardEvent.MergedInto merged:
                Set(row, "to", merged.Survivor.Value);
                break;
            default:
                break;
        }

        SetEntry(row, entry.Event.Entry);
        return row;
    }

    /// <summary>Sets when and by whom a row was written down.</summary>
    public static void SetEntry(object?[] row, Entry? entry)
    {
        var columns = EntryColumns.Of(entry);
        columns.CopyTo(row, EventRows.Entry);
    }

    /// <summary>The codes of contents, with semicolons between them; null for none.</summary>
    public static string? CodesOf(ContactContents contents) => contents == ContactContents.None
        ? null
        : string.Join(';', Codes.Of<ContactContents>().SinglesIn(contents).Select(Codes.Of<ContactContents>().CodeOf));

    /// <summary>Codes of a standard's lists, with semicolons between them; null where nobody wrote any down.</summary>
    public static string? TextOf(IReadOnlyList<string>? codes) => codes is null ? null : string.Join(';', codes);

    private static void SetContact(object?[] row, CardEvent.Contact contact)
    {
        Set(row, "consultant", contact.By.Value);
        Set(row, "how", contact.Manner.Value);
        Set(row, "contents", CodesOf(contact.Contents));
        Set(row, "level", contact.Level?.Value);
        Set(row, "answered", TextOf(contact.Basis?.Answered));
        Set(row, "criteria", TextOf(contact.Basis?.Criteria));
        Set(row, "planned_on", contact.Basis?.PlannedOn);
        Set(row, "next_contact_on", contact.NextContactOn);
        Set(row, "agreed", contact.IsAgreed ? true : null);
        Set(row, "follow_up_level", contact.FollowUpLevel);
        Set(row, "refused", contact.HasRefused ? true : null);
        Set(row, "note", contact.Note);
    }

    public static void Set(object?[] row, string column, object? value) =>
        row[EventRows.Layout.ColumnOf(column)] = value;
}
