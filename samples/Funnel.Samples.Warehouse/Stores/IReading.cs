using Funnel.Domain.Sql;
using Funnel.Samples.Warehouse.Snapshots;

namespace Funnel.Samples.Warehouse.Stores;

/// <summary>One state of a store, while it is being read.</summary>
internal interface IReading : IDisposable
{
    /// <summary>What is loaded, by day.</summary>
    public IReadOnlyList<Snapshot> Snapshots { get; }

    /// <summary>Dealers of the snapshots read whose rows could not be had, in ordinal order.</summary>
    public IReadOnlyList<string> MissingDealers { get; }

    /// <summary>Why rows are missing, a line for each shard; empty where none is.</summary>
    public IReadOnlyList<string> Faults { get; }

    /// <summary>
    /// Runs a statement over the rows of a snapshot; cells come as text, numbers in digits, flags as 1 or 0. The rows
    /// may come in several parts, one from each shard.
    /// </summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="statement">The statement, given what the names of its tables end with.</param>
    public IReadOnlyList<string?[]> Ask(Snapshot snapshot, Func<string, SqlStatement> statement);

    /// <summary>
    /// Whether everything read belongs to one state. Where a load has replaced a snapshot in the meantime it is to be
    /// read again.
    /// </summary>
    /// <exception cref="Console.Hosting.FailureException">Rows of a snapshot are not there.</exception>
    public bool IsOneState();
}
