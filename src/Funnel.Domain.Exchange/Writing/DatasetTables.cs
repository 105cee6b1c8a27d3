using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Checks;
using Funnel.Domain.Exchange.Reading;
using Funnel.Domain.Facts;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Leads;
using Funnel.Domain.Targets;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Exchange.Writing;

/// <summary>A history and its targets as the files of a dataset, in the order of the exchange format.</summary>
internal static class DatasetTables
{
    /// <summary>The files that have rows, and that of the cards in any case.</summary>
    public static IEnumerable<DatasetTable> Of(FunnelHistory history, IEnumerable<MonthlyTarget> targets) =>
        All(history, targets).Where(table => table.File == DatasetFiles.Cards || table.Rows.Any());

    private static IEnumerable<DatasetTable> All(FunnelHistory history, IEnumerable<MonthlyTarget> targets)
    {
        yield return Table(DatasetFiles.Dealers, history.Dealers, dealer =>
            [dealer.Id.Value, dealer.Name, dealer.Region?.Value, dealer.TimeZone]);
        yield return Table(DatasetFiles.Consultants, history.Consultants, one =>
            [one.Id.Value, one.Dealer.Value, one.Name, one.ActiveFrom, one.ActiveUntil, one.IsSenior]);
        yield return Table(DatasetFiles.Traffic, history.Traffic, TrafficRow);
        yield return Table(DatasetFiles.Cards, history.Cards.Select(card => card.Filing), CardRow);
        yield return Table(DatasetFiles.Events, history.Cards.EventsInOrder(), EventTable.RowOf);
        yield return Table(DatasetFiles.BaseCustomers, history.BaseCustomers, BaseCustomerRow);
        yield return Table(DatasetFiles.Leads, history.Leads, LeadRow);
        yield return Table(DatasetFiles.Checks, history.Checks, check =>
            [
                check.Dealer.Value, check.Consultant.Value, check.On, Codes.Of<CheckKind>().CodeOf(check.Kind),
                check.HasPassed,
                check.Stage is { } stage ? Codes.Of<ProcessStage>().CodeOf(stage) : null, check.Card?.Value,
            ]);
        yield return Table(DatasetFiles.RecordChecks, history.RecordChecks, check =>
            [check.Dealer.Value, check.On, check.CheckedAt, check.ClosedAt]);
        yield return Table(DatasetFiles.OwnerContacts, history.OwnerContacts, contact =>
            [contact.Card.Value, contact.On, contact.By.Value]);
        yield return Table(DatasetFiles.OwnerTransfers, history.OwnerTransfers, transfer =>
            [transfer.Card.Value, transfer.On, transfer.To.Value, transfer.Cause?.Value]);
        yield return Table(DatasetFiles.Targets, targets, target =>
            [
                target.Dealer.Value, target.Consultant?.Value, target.Month,
                Codes.Of<TargetMetric>().CodeOf(target.Metric),
                target.Value,
            ]);
    }

    private static DatasetTable Table<T>(string file, IEnumerable<T> records, Func<T, object?[]> row) =>
        new(file, DatasetLayouts.Of(file), records.Select(row));

    private static object?[] CardRow(CardFiling filing) =>
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
    ];
}
