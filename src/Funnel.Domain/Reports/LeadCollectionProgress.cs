using Funnel.Domain.Channels;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Targets;
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
    /// <inheritdoc/>
    public ReportHeading Heading => ReportHeadings.Progress;

    /// <summary>How far it has come: the last known day.</summary>
    public ProgressDay Latest => Days[^1];

    /// <summary>Makes the report.</summary>
    /// <param name="facts">The facts, made for the period.</param>
    /// <param name="period">The period.</param>
    /// <param name="targets">Targets of any month; those for filings in the period's months are used.</param>
    public static LeadCollectionProgress Of(
        IFactSource facts, ReportingPeriod period, IEnumerable<MonthlyTarget> targets)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(targets);
        var target = new TargetsOfPeriod(targets, period).OfAll(TargetMetric.Filings);
        var isNew = CardSets.New.In(period);
        var filed = facts.Of(FactKinds.Cards, Anchor.AsOf)
            .Where(isNew.IsSatisfiedBy)
            .GroupBy(card => (card.FiledOn, card.Channel))
            .ToDictionary(group => group.Key, group => group.LongCount());
        return new(period, target, [.. DaysOf(period, target, filed)]);
    }

    private static IEnumerable<ProgressDay> DaysOf(
        ReportingPeriod period, decimal? target, Dictionary<(LocalDate, FilingChannel), long> filed)
    {
        var wholeDays = NodaTime.Period.DaysBetween(period.From, period.To) + 1;
        var sums = FilingChannels.All.Values.ToDictionary(channel => channel, _ => 0L);
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
