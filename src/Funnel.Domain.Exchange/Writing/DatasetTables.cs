using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Checks;
using Funnel.Domain.Entries;
using Funnel.Domain.Exchange.Reading;
using Funnel.Domain.Facts;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Leads;
using Funnel.Domain.Targets;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Exchange.Writing;

/// <summary>
/// A history, its targets and month-ends as the files of a dataset, in the order of the exchange format.
/// </summary>
internal static class DatasetTables
{
    /// <summary>The files that have rows, and that of the cards in any case.</summary>
    public static IEnumerable<DatasetTable> Of(Dataset dataset) =>
        All(dataset).Where(table => table.File == DatasetFiles.Cards || table.Rows.Any());

    private static IEnumerable<DatasetTable> All(Dataset dataset)
    {
        var history = dataset.History;
        yield return Table(DatasetFiles.Dealers, history.Dealers, dealer =>
            [dealer.Id.Value, dealer.Name, dealer.Region?.Value, dealer.TimeZone]);
        yield return Table(DatasetFiles.Consultants, history.Consultants, one =>
            [one.Id.Value, one.Dealer.Value, one.Name, one.ActiveFrom, one.ActiveUntil, one.IsSenior]);
        yield return Table(DatasetFiles.Traffic, WithVoided(history.Traffic, history.Voided.Traffic), TrafficRow);
        yield return Table(DatasetFiles.Cards, history.Cards.FilingsInOrder(), CardRow);
        yield return new(
            DatasetFiles.Events,
            EventRows.Layout,
            history.Cards.EventsInOrder().Select(EventTable.RowOf)
                .Concat(history.Cards.CorrectionsInOrder().Select(CorrectionTable.RowOf)));
        yield return Table(
            DatasetFiles.BaseCustomers,
            WithVoided(history.BaseCustomers, history.Voided.BaseCustomers),
            BaseCustomerRow);
        yield return Table(DatasetFiles.Leads, WithVoided(history.Leads, history.Voided.Leads), LeadRow);
        yield return Table(DatasetFiles.Checks, WithVoided(history.Checks, history.Voided.Checks), check =>
            [
                check.Dealer.Value, check.Consultant.Value, check.On, Codes.Of<CheckKind>().CodeOf(check.Kind),
                check.HasPassed,
                check.Stage is { } stage ? Codes.Of<ProcessStage>().CodeOf(stage) : null, check.Card?.Value,
                .. EntryColumns.Of(check.Entry),
            ]);
        yield return Table(DatasetFiles.RecordChecks, history.RecordChecks, check =>
            [
                check.Dealer.Value, check.On, check.CheckedAt, check.ClosedAt, .. EntryColumns.Of(check.Entry),
            ]);
        yield return Table(
            DatasetFiles.OwnerContacts,
            WithVoided(history.OwnerContacts, history.Voided.OwnerContacts),
            contact =>
            [contact.Card.Value, contact.On, contact.By.Value, .. EntryColumns.Of(contact.Entry)]);
        yield return Table(
            DatasetFiles.OwnerTransfers,
            WithVoided(history.OwnerTransfers, history.Voided.OwnerTransfers),
            transfer =>
            [
                transfer.Card.Value, transfer.On, transfer.To.Value, transfer.Cause?.Value,
                .. EntryColumns.Of(transfer.Entry),
            ]);
        yield return Table(DatasetFiles.Corrections, CorrectionTable.OfRecords(history.Voided), row => row);
        yield return Table(
            DatasetFiles.Closes,
            dataset.Closes.SelectMany(close => close.Figures, (close, figure) => (Close: close, Figure: figure)),
            row =>
            [
                row.Close.Dealer.Value, row.Close.Month, row.Close.AsOf, row.Close.KnownOn, row.Close.Standard,
                row.Figure.Kpi, row.Figure.Numerator, row.Figure.Denominator, row.Figure.Digest, row.Figure.Version,
                row.Figure.Fingerprint, row.Close.Definitions,
            ]);
        yield return Table(DatasetFiles.Accepted, dataset.Accepted, one =>
            [
                one.Rule, string.Join(';', one.Members), one.By.Value, one.Until, one.Note,
                .. EntryColumns.Of(one.Entry),
            ]);
        yield return Table(DatasetFiles.Targets, dataset.Targets, target =>
            [
                target.Dealer.Value, target.Consultant?.Value, target.Month,
                Codes.Of<TargetMetric>().CodeOf(target.Metric),
                target.Value,
            ]);
    }

    // Records that proved wrong go back to their places: the file tells them as they were written down.
    private static IEnumerable<T> WithVoided<T>(IReadOnlyList<T> standing, IReadOnlyList<VoidedRecord<T>> voided)
        where T : class => VoidedRecords.InPlace(standing, voided).Select(one => one.Record);

    private static DatasetTable Table<T>(string file, IEnumerable<T> records, Func<T, object?[]> row) =>
        new(file, DatasetLayouts.Of(file), records.Select(row));

    public static object?[] CardRow(CardFiling filing) =>
    [
        filing.Card.Value,
        filing.Dealer.Value,
        filing.Consultant.Value,
        Codes.Of<CustomerKind>().CodeOf(filing.CustomerKind),
        Codes.Of<FilingChannel>().CodeOf(filing.Channel),
        filing.FiledOn,
        filing.Model.Value,
        filing.Media?.Value,
        filing.LeadSource?.Value,
        filing.Level.Value,
        filing.IsComplete,
        EventTable.CodesOf(filing.Contents),
        filing.NextContactOn,
        filing.Customer?.Name,
        filing.Customer?.Phone,
        filing.Unit,
        filing.ReturnsFrom?.Value,
        EventTable.TextOf(filing.Basis?.Answered),
        EventTable.TextOf(filing.Basis?.Criteria),
        filing.Basis?.PlannedOn,
        filing.IsAgreed ? true : null,
        filing.FollowUpLevel,
        .. EntryColumns.Of(filing.Entry),
    ];

    private static object?[] TrafficRow(TrafficRecord record) =>
    [
        record.Id.Value,
        record.Dealer.Value,
        record.Consultant.Value,
        Codes.Of<TrafficKind>().CodeOf(record.Kind),
        record.ArrivedAt,
        record.LeftAt,
        record.PartySize,
        record.Visit is { } visit ? Codes.Of<VisitOrder>().CodeOf(visit) : null,
        record.IsSalesRelated,
        record.Media?.Value,
        record.IsInvitedToTestDrive,
        record.HasTakenTestDrive,
        Codes.Of<TrafficOutcome>().CodeOf(record.Outcome),
        record.Card?.Value,
        record.Handling?.Rings,
        SecondsOf(record.Handling?.Waited),
        SecondsOf(record.Handling?.Held),
        record.Elements is { } elements
            ? string.Join(';', Codes.Of<RecordElements>().SinglesIn(elements).Select(Codes.Of<RecordElements>().CodeOf))
            : null,
        .. EntryColumns.Of(record.Entry),
    ];

    private static int? SecondsOf(Duration? time) => time is { } known ? (int)known.TotalSeconds : null;

    private static object?[] LeadRow(Lead lead) =>
    [
        lead.Id.Value,
        lead.Dealer.Value,
        lead.Consultant?.Value,
        lead.ReceivedAt,
        lead.Platform.Value,
        lead.RespondedAt,
        lead.IsValid,
        lead.AppointmentAt,
        lead.ArrivedAt,
        lead.Card?.Value,
        .. EntryColumns.Of(lead.Entry),
    ];

    private static object?[] BaseCustomerRow(BaseCustomers.BaseCustomer customer) =>
    [
        customer.Id.Value,
        customer.Dealer.Value,
        customer.Consultant.Value,
        customer.AllocatedOn,
        customer.IsAccurate,
        customer.DueOn,
        customer.FollowedUpOn,
        customer.InvitedOn,
        customer.ArrivedOn,
        customer.IntentMadeOn,
        customer.SwitchedModel?.Value,
        customer.SwitchedReason,
        .. EntryColumns.Of(customer.Entry),
    ];
}
