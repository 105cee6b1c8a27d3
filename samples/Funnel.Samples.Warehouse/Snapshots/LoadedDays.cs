using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using NodaTime.Text;

namespace Funnel.Samples.Warehouse.Snapshots;

/// <summary>The snapshots of a store, by day; a day that is not there is told together with those that are.</summary>
internal sealed class LoadedDays(IReadOnlyList<Snapshot> snapshots)
{
    /// <summary>The snapshot of a day under a standard.</summary>
    public Snapshot On(SnapshotDay day, SalesStandard standard)
    {
        var (zh, en) = (day.In(Language.Zh), day.In(Language.En));
        var snapshot = snapshots.FirstOrDefault(s => s.Day == day)
            ?? throw new UsageException(
                $"没有装载截至 {zh} 的数据；已装载：{Loaded(Language.Zh)}。",
                $"Nothing is loaded as of {en}; loaded: {Loaded(Language.En)}.");
        var mark = StandardMark.Of(standard);
        return snapshot.Standard == mark
            ? snapshot
            : throw new UsageException(
                $"截至 {zh} 的数据按标准 '{snapshot.Standard}' 装载；已装载：{Loaded(Language.Zh)}。",
                $"As of {en} the standard '{snapshot.Standard}' is loaded, not '{mark}'; loaded: "
                + $"{Loaded(Language.En)}.");
    }

    /// <summary>A period is seen from one of its own days: a snapshot tells how things stand on its day only.</summary>
    public UsageException NotAfter(ReportingPeriod period)
    {
        var (to, asOf) = (LocalDatePattern.Iso.Format(period.To), LocalDatePattern.Iso.Format(period.AsOf));
        return new(
            $"--as-of {asOf} 晚于 --to {to}，而快照只含当天的状态；已装载：{Loaded(Language.Zh)}。",
            $"--as-of {asOf} lies after --to {to}, but a snapshot tells of its own day only; loaded: "
            + $"{Loaded(Language.En)}.");
    }

    private string Loaded(Language language) => snapshots.Count == 0
        ? "-"
        : string.Join(", ", snapshots.Select(one => $"{one.Day.In(language)} ({one.Standard})"));
}
