using Funnel.Domain.Standards;
using Funnel.Samples.Console.Hosting;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Warehouse.Snapshots;

/// <summary>The snapshots of a store, by day; a day that is not there is told together with those that are.</summary>
internal sealed class LoadedDays(IReadOnlyList<Snapshot> snapshots)
{
    /// <summary>The snapshot of a day under a standard.</summary>
    public Snapshot On(LocalDate day, SalesStandard standard)
    {
        var loaded = snapshots.Count == 0 ? "-" : string.Join(", ", snapshots.Select(Told));
        var asked = LocalDatePattern.Iso.Format(day);
        var snapshot = snapshots.FirstOrDefault(s => s.AsOf == day)
            ?? throw new UsageException(
                $"没有装载截至 {asked} 的数据；已装载：{loaded}。", $"Nothing is loaded as of {asked}; loaded: {loaded}.");
        return snapshot.Standard == standard.Code
            ? snapshot
            : throw new UsageException(
                $"截至 {asked} 的数据按标准 '{snapshot.Standard}' 装载；已装载：{loaded}。",
                $"As of {asked} the standard '{snapshot.Standard}' is loaded, not '{standard.Code}'; loaded: {loaded}.");
    }

    private static string Told(Snapshot snapshot) => $"{LocalDatePattern.Iso.Format(snapshot.AsOf)} ({snapshot.Standard})";
}
