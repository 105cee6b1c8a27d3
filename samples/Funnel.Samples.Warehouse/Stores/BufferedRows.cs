using Funnel.Domain.Sql;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Samples.Warehouse.Stores;

/// <summary>Rows that are kept back until there are enough of them to be worth sending.</summary>
internal sealed class BufferedRows : TableRows
{
    // About 100,000 cards: ClickHouse makes a part on disk of each insert, and few large ones cost it least.
    private const int FullBytes = 16 << 20;

    private readonly StoredTable _table;
    private readonly RowFormat _format;
    private readonly Outbox _outbox;

    public BufferedRows(StoredTable table, RowFormat format, Outbox outbox)
    {
        (_table, _format, _outbox) = (table, format, outbox);
        _format.Bytes = outbox.Empty();
    }

    public override IRowWriter Row => _format;

    public override void Flush()
    {
        if (_format.Bytes.WrittenCount == 0)
        {
            return;
        }

        _outbox.Send(_table, _format.Bytes);
        _format.Bytes = _outbox.Empty();
    }

    protected override void EndRow()
    {
        _format.EndRow();
        if (_format.Bytes.WrittenCount >= FullBytes)
        {
            Flush();
        }
    }
}
