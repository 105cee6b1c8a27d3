using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Reports;

/// <summary>
/// How long it took within a period: the curve of a stage over everything and by group. Spells that had begun before
/// the period count from their age on its first day; those that go on, up to its last known day.
/// </summary>
public sealed class TimeToEvent
{
    private TimeToEvent(SpellStage stage, Figures figures, LifeCurve total, IReadOnlyList<GroupCurve> groups) =>
        (Stage, Period, By, Total, Groups) = (stage, figures.Period, figures.Dimensions, total, groups);

    /// <summary>The days a report shows, in days since the spells began.</summary>
    public static IReadOnlyList<int> Days { get; } = [0, 7, 15, 30, 60, 90];

    /// <summary>What was waited for.</summary>
    public SpellStage Stage { get; }

    /// <summary>The period that was looked at.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The dimensions that make a group.</summary>
    public IReadOnlyList<Dimension> By { get; }

    /// <summary>The curve over everything.</summary>
    public LifeCurve Total { get; }

    /// <summary>The curve of each group, by key; none where figures are by nothing.</summary>
    public IReadOnlyList<GroupCurve> Groups { get; }

    /// <summary>The curves of a stage, by the figures' dimensions; each month or week is a period of its own.</summary>
    /// <param name="figures">Period, dimensions, scope and source; its KPIs do not matter.</param>
    /// <param name="stage">The stage.</param>
    /// <exception cref="ArgumentException">Spells do not have one of the dimensions.</exception>
    public static TimeToEvent Of(Figures figures, SpellStage stage)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var by = figures.Dimensions;
        if (by.FirstOrDefault(one => !KpiSeries.All.Contains(one) && !FactKinds.Spells.Has(one)) is { } stranger)
        {
            throw new ArgumentException($"Spells have no dimension '{stranger.Id}'.", nameof(figures));
        }

        if (by.FirstOrDefault(KpiSeries.All.Contains) is not { } series)
        {
            var groups = TablesOf(figures, stage);
            var total = LifeCurve.Of(LifeTable.Sum(groups.Select(group => group.Table)));
            return new(stage, figures, total, by.Count == 0 ? [] : [.. groups.Select(CurveOf)]);
        }

        var place = by.ToList().IndexOf(series);
        var others = by.Where(dimension => dimension != series).ToList();
        var spans =
            from span in KpiSeries.Spans(series, figures.Period)
            let one = Of(figures.In(span.Period).By(others), stage)
            from curve in others.Count > 0 ? one.Groups : [new(GroupKey.All, one.Total)]
            where curve.Curve.Table.Count > 0
            select curve with { Key = With(curve.Key, place, span.Key) };
        return new(stage, figures, Of(figures.By(), stage).Total, [.. spans.OrderBy(group => group.Key)]);
    }

    private static GroupCurve CurveOf((GroupKey Key, LifeTable Table) group) =>
        new(group.Key, LifeCurve.Of(group.Table));

    private static GroupKey With(GroupKey key, int place, string value)
    {
        List<string> values = [.. key.Values];
        values.Insert(place, value);
        return new([.. values]);
    }

    /// <summary>
    /// Two counts make a table: how spells of the period ended at which age, and when those began that were there
    /// before.
    /// </summary>
    private static IReadOnlyList<(GroupKey Key, LifeTable Table)> TablesOf(Figures figures, SpellStage stage)
    {
        var (from, width) = (figures.Period.From, figures.Dimensions.Count);
        var seen = SpellColumns.Stage.Is(stage)
            & SpellColumns.EnteredOn <= Day.Cut
            & !(SpellColumns.LeftOn < Day.From);
        var before = Counted(figures, seen & SpellColumns.EnteredOn < Day.From, SpellColumns.ByEntry)
            .ToLookup(
                group => Part(group.Key, width),
                group => (SpellAge.Of(Days(SpellEntry.Parse(group.Key.Values[width]).On)), group.Count));
        var ends = Counted(figures, seen, SpellColumns.ByAge, SpellColumns.ByOutcome)
            .GroupBy(
                group => Part(group.Key, width),
                group => (
                    SpellAge.Parse(group.Key.Values[width]),
                    Codes.Of<SpellOutcome>().Get(group.Key.Values[width + 1]),
                    group.Count));
        return
        [
            .. from one in ends
               orderby one.Key
               let old = before[one.Key].ToList()
               let young = one.Sum(end => end.Count) - old.Sum(start => start.Count)
               select (one.Key, LifeTable.Of([.. old, (SpellAge.Of(0), young)], one)),
        ];

        int Days(NodaTime.LocalDate on) => NodaTime.Period.DaysBetween(on, from);
    }

    private static IEnumerable<(GroupKey Key, long Count)> Counted(
        Figures figures, Condition<SpellFacts> where, params IEnumerable<Dimension> by)
    {
        var spells = Kpi.Count("spells", "等待时段数", "Spells", Source.Ours, FactKinds.Spells.AsOf(where));
        return figures.Of(spells).By([.. figures.Dimensions, .. by]).Table.Groups
            .Select(group => (group.Key, group[spells].Numerator))
            .Where(group => group.Numerator > 0);
    }

    private static GroupKey Part(GroupKey key, int width) => new([.. key.Values.Take(width)]);
}
