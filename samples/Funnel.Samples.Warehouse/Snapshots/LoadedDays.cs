using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Samples.Console.Hosting;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Warehouse.Snapshots;

/// <summary>The snapshots of a store, by day; a day that is not there is told together with those that are.</summary>
internal sealed class LoadedDays(IReadOnlyList<Snapshot> snapshots)
{
    private readonly string _loaded = snapshots.Count == 0 ? "-" : string.Join(", ", snapshots.Select(Told));

    /// <summary>The snapshot of a day under a standard.</summary>
    public Snapshot On(LocalDate day, SalesStandard standard)
    {
        var asked = LocalDatePattern.Iso.Format(day);
        var snapshot = snapshots.FirstOrDefault(s => s.AsOf == day)
            ?? throw new UsageException(
                $"没有装载截至 {asked} 的数据；已装载：{_loaded}。", $"Nothing is loaded as of {asked}; loaded: {_loaded}.");
        var mark = StandardMark.Of(standard);
        return snapshot.Standard == mark
            ? snapshot
            : throw new UsageException(
                $"截至 {asked} 的数据按标准 '{snapshot.Standard}' 装载；已装载：{_loaded}。",
                $"As of {asked} the standard '{snapshot.Standard}' is loaded, not '{mark}'; loaded: {_loaded}.");
    }

    /// <summary>A period is seen from one of its own days: a snapshot tells how things stand on its day only.</summary>
    public UsageException NotAfter(ReportingPeriod period)
    {
        var (to, asOf) = (LocalDatePattern.Iso.Format(period.To), LocalDatePattern.Iso.Format(period.AsOf));
        return new(
            $"--as-of {asOf} 晚于 --to {to}，而快照只含当天的状态；已装载：{_loaded}。",
            $"--as-of {asOf} lies after --to {to}, but a snapshot tells of its own day only; loaded: {_loaded}.");
    }

    private static string Told(Snapshot snapshot) =>
        $"{LocalDatePattern.Iso.Format(snapshot.AsOf)} ({snapshot.Standard})";
}
