using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Warehouse.Stores;

namespace Funnel.Samples.Warehouse.Snapshots;

/// <summary>Reads a store so that everything read belongs to one state.</summary>
internal static class StoredState
{
    private const int Attempts = 10;

    /// <summary>What was made of one state, and the reading that tells what was missing from it.</summary>
    public static (T Result, IReadOnlyList<string> MissingDealers, IReadOnlyList<string> Faults) Read<T>(
        IStore store, bool allowsMissing, Func<IReading, T> make)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            using var reading = store.BeginReading(allowsMissing);
            var result = make(reading);
            if (reading.IsOneState())
            {
                return (result, reading.MissingDealers, reading.Faults);
            }
        }

        throw new FailureException(
            "快照不断被替换，读不到完整的状态。", "The snapshot kept being replaced while it was read; nothing was reported.");
    }
}
