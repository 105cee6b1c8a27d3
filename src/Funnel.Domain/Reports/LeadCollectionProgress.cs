using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Targets;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Reports;

/// <summary>
/// 集客进度分析 (GPS): cards filed day by day and channel by channel, held against the target for filings and the share
/// of the period that has passed.
/// </summary>
/// <param name="Period">The period.</param>
/// <param name="Target">The dealers' target for filings in the whole period; null where none is set.</param>
/// <param name="Days">Each day from the period's first to its last known one.</param>
public sealed record LeadCollectionProgress(ReportingPeriod Period, decimal? Target, IReadOnlyList<ProgressDay> Days)
    : IReport
{
    // So many sums a database gives in one statement without ado.
    private const int DaysAskedAtOnce = 100;

    /// <inheritdoc/>
    public ReportHeading Heading => ReportHeadings.Progress;

    /// <inheritdoc/>
    public Scope Where { get; init; } = Scope.Everything;

    /// <summary>How far it has come: the last known day.</summary>
    public ProgressDay Latest => Days[^1];

    /// <summary>Makes the report.</summary>
    /// <param name="figures">Where the figures come from, of which period and for whom.</param>
    /// <param name="targets">Targets of any month; those of the scope for filings in its months are used.</param>
    /// <exception cref="ArgumentException">The scope does not know cards.</exception>
    public static LeadCollectionProgress Of(Figures figures, IEnumerable<MonthlyTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(targets);
        var period = figures.Period;
        var target = new TargetsOfPeriod(targets.Within(figures.Scope, null), period).OfAll(TargetMetric.Filings);
        var filed = Enumerable.Range(0, period.Days).Select(period.From.PlusDays).Chunk(DaysAskedAtOnce)
            .SelectMany(days => FiledOn(days, figures))
            .ToDictionary(filings => (filings.Day, filings.Channel), filings => filings.Cards);
        return new(period, target, [.. DaysOf(period, target, filed)]) { Where = figures.Scope };
    }

    private static IEnumerable<(LocalDate Day, FilingChannel Channel, long Cards)> FiledOn(
        LocalDate[] days, Figures figures)
    {
        var parts = new KpiParts(
            figures.By(Dimensions.Channel),
            [StockKpis.NewProspects],
            [.. days.Select(day => Scope.Of(FactKinds.Cards, CardColumns.FiledOn.On(day)))]);
        return
            from channel in Codes.Of<FilingChannel>().Values
            let key = new GroupKey(Codes.Of<FilingChannel>().CodeOf(channel))
            from place in Enumerable.Range(0, days.Length)
            select (days[place], channel, parts.Of(key, place)[0].Numerator);
    }

    private static IEnumerable<ProgressDay> DaysOf(
        ReportingPeriod period, decimal? target, Dictionary<(LocalDate, FilingChannel), long> filed)
    {
        var wholeDays = NodaTime.Period.DaysBetween(period.From, period.To) + 1;
        var sums = Codes.Of<FilingChannel>().Values.ToDictionary(channel => channel, _ => 0L);
        for (var number = 1; number <= period.Days; number++)
        {
            var day = period.From.PlusDays(number - 1);
            List<(FilingChannel Channel, long Cards)> today =
                [.. sums.Keys.Select(channel => (channel, filed.GetValueOrDefault((day, channel))))];
            foreach (var (channel, cards) in today)
            {
                sums[channel] += cards;
            }

            yield return new(
                day,
                today,
                [.. sums.Select(sum => (sum.Key, sum.Value))],
                (decimal)number / wholeDays,
                target);
        }
    }
}
