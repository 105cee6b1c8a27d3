using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Entries;
using Funnel.Domain.Exchange.Reading;
using Funnel.Domain.Facts;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Writing;

/// <summary>Corrections as rows: those of cards among the events, those of records in a file of their own.</summary>
internal static class CorrectionTable
{
    /// <summary>The columns of events.csv that only corrections use.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "target", "right_event", "cause", "customer_kind", "channel", "media", "lead_source", "complete", "unit",
        "returns_from", "customer", "phone",
    ];

    /// <summary>The values of the correction of a card's row; what was right stands in it in full.</summary>
    public static object?[] RowOf((CardId Card, RowCorrection Correction) entry)
    {
        var correction = entry.Correction;
        var row = correction switch
        {
            { RightEvent: { } e } => EventTable.RowOf((entry.Card, e with { Entry = null })),
            { RightFiling: { } filing } => RowOf(filing),
            _ => Empty(entry.Card),
        };
        EventTable.Set(row, "event", correction.IsVoid ? CorrectionRows.Voided : CorrectionRows.Amended);
        EventTable.Set(row, "target", correction.Target);
        EventTable.Set(row, "cause", Codes.Of<CorrectionCause>().CodeOf(correction.Cause));
        if (correction.RightEvent is { } right)
        {
            EventTable.Set(row, "right_event", Codes.Of<CardMove>().CodeOf(right.Move));
        }
        else
        {
            EventTable.Set(row, "note", correction.Note);
        }

        EventTable.SetEntry(row, correction.Entry);
        return row;
    }

    /// <summary>The corrections of records, file by file.</summary>
    public static IEnumerable<object?[]> OfRecords(VoidedRecords voided) =>
    [
        .. Of("traffic", voided.Traffic, record => record.Id.Value, record => record.Entry),
        .. Of("leads", voided.Leads, lead => lead.Id.Value, lead => lead.Entry),
        .. Of("base_customers", voided.BaseCustomers, customer => customer.Id.Value, customer => customer.Entry),
        .. Of("checks", voided.Checks, _ => null, check => check.Entry),
        .. Of("owner_contacts", voided.OwnerContacts, _ => null, contact => contact.Entry),
        .. Of("owner_transfers", voided.OwnerTransfers, _ => null, transfer => transfer.Entry),
    ];

    private static object?[] Empty(CardId card)
    {
        var row = new object?[EventRows.Layout.Columns.Length];
        row[EventRows.Card] = card.Value;
        return row;
    }

    private static object?[] RowOf(CardFiling filing)
    {
        var row = Empty(filing.Card);
        EventTable.Set(row, "on", filing.FiledOn);
        EventTable.Set(row, "consultant", filing.Consultant.Value);
        EventTable.Set(row, "customer_kind", Codes.Of<CustomerKind>().CodeOf(filing.CustomerKind));
        EventTable.Set(row, "channel", Codes.Of<FilingChannel>().CodeOf(filing.Channel));
        EventTable.Set(row, "model", filing.Model.Value);
        EventTable.Set(row, "media", filing.Media?.Value);
        EventTable.Set(row, "lead_source", filing.LeadSource?.Value);
        EventTable.Set(row, "level", filing.Level.Value);
        EventTable.Set(row, "complete", filing.IsComplete ? true : null);
        EventTable.Set(row, "contents", EventTable.CodesOf(filing.Contents));
        EventTable.Set(row, "next_contact_on", filing.NextContactOn);
        EventTable.Set(row, "agreed", filing.IsAgreed ? true : null);
        EventTable.Set(row, "follow_up_level", filing.FollowUpLevel);
        EventTable.Set(row, "answered", EventTable.TextOf(filing.Basis?.Answered));
        EventTable.Set(row, "criteria", EventTable.TextOf(filing.Basis?.Criteria));
        EventTable.Set(row, "planned_on", filing.Basis?.PlannedOn);
        EventTable.Set(row, "unit", filing.Unit);
        EventTable.Set(row, "returns_from", filing.ReturnsFrom?.Value);
        EventTable.Set(row, "customer", filing.Customer?.Name);
        EventTable.Set(row, "phone", filing.Customer?.Phone);
        return row;
    }

    private static IEnumerable<object?[]> Of<T>(
        string file, IReadOnlyList<VoidedRecord<T>> voided, Func<T, string?> idOf, Func<T, Entry?> entryOf)
        where T : class => voided.Select(one => (object?[])
        [
            file,
            entryOf(one.Record)?.Row ?? idOf(one.Record),
            Codes.Of<CorrectionCause>().CodeOf(one.Cause),
            one.Note,
            .. EntryColumns.Of(one.Entry),
        ]);
}
