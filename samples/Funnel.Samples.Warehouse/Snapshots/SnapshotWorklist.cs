using System.Globalization;
using Funnel.Domain.Conditions;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Sql;
using Funnel.Domain.Standards;
using Funnel.Samples.Warehouse.Stores;
using NodaTime;
using Card = Funnel.Domain.Facts.AttributeColumns<Funnel.Domain.Facts.CardFacts>;

namespace Funnel.Samples.Warehouse.Snapshots;

/// <summary>A worklist whose cards the database finds; their order is made here.</summary>
internal sealed class SnapshotWorklist(IReading reading, SqlDialect dialect, SalesStandard standard)
{
    private readonly LoadedDays _days = new(reading.Snapshots);

    public WorklistResult Of(WorklistChoice list, LocalDate today, string? dealer, Func<WorklistRow, bool> isWanted)
    {
        var snapshot = _days.On(SnapshotDay.On(today), standard);
        var candidates = list.Candidates(today, standard);
        if (!string.IsNullOrEmpty(dealer))
        {
            candidates &= Card.Dealer.Is(new(dealer));
        }

        var cards = Rows(snapshot, FactKinds.Cards, candidates).Select(CardRow.Read).ToList();
        return list.On(today, HistoryOf(snapshot), cards, standard, isWanted);
    }

    private FunnelHistory HistoryOf(Snapshot snapshot) => new()
    {
        Consultants =
        [
            .. Rows(snapshot, RecordKinds.Consultants).Select(row => new Funnel.Domain.Dealers.Consultant(
                new(row[0]!), new(row[1]!), null, Date(row[2]), Date(row[3]), row[4] == "1")),
        ],
        OwnerContacts =
        [
            .. Rows(snapshot, RecordKinds.OwnerContacts).Select(row => new Funnel.Domain.Owners.OwnerContact(
                new(row[1]!), Date(row[2])!.Value, new(row[3]!))),
        ],
        OwnerTransfers =
        [
            .. Rows(snapshot, RecordKinds.OwnerTransfers)
                .OrderBy(row => int.Parse(row[4]!, CultureInfo.InvariantCulture))
                .Select(row => new Funnel.Domain.Owners.OwnerTransfer(
                    new(row[1]!), Date(row[2])!.Value, new(row[3]!))),
        ],
    };

    private IReadOnlyList<string?[]> Rows<T>(Snapshot snapshot, FactKind<T> kind, Condition<T>? where = null) =>
        reading.Ask(snapshot, suffix => FactSql.Select(
            kind,
            where ?? Condition<T>.Every,
            kind.Columns,
            StoredTable.Rows(kind, snapshot.Load, suffix),
            dialect));

    private static LocalDate? Date(string? number) =>
        number is null ? null : DayNumber.ToDate(int.Parse(number, CultureInfo.InvariantCulture));
}
