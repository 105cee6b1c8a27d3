using Funnel.Domain.Sql;

namespace Funnel.Samples.Warehouse.Stores;

/// <summary>Takes the rows of one table during a load.</summary>
internal abstract class TableRows
{
    /// <summary>Where the values of a row go.</summary>
    public abstract IRowWriter Row { get; }

    /// <summary>How many rows were taken.</summary>
    public long Count { get; private set; }

    /// <summary>Every value of the row is written.</summary>
    public void End()
    {
        Count++;
        EndRow();
    }

    /// <summary>Sends rows that are still kept back.</summary>
    public abstract void Flush();

    protected abstract void EndRow();
}
