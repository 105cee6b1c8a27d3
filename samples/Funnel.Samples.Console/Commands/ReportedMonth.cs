using Funnel.Domain.Dealers;
using Funnel.Domain.Exchange;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console.Commands;

/// <summary>
/// A month as each dealer reported it at its latest close, added up; dealers that have not closed it are named.
/// </summary>
internal static class ReportedMonth
{
    public static KpiTable Of(
        Invocation run,
        Dataset dataset,
        SalesStandard standard,
        ReportingPeriod period,
        Func<Domain.Kpis.Figures, Domain.Kpis.Figures> ask)
    {
        var month = period.From.ToYearMonth();
        var days = month.ToDateInterval();
        List<MonthClose> closes =
        [
            .. dataset.Closes
                .Where(close => close.Month == month && close.AsOf == period.AsOf && MonthCloses.IsBy(standard, close))
                .GroupBy(close => close.Dealer)
                .Select(own => own.Last()),
        ];
        if ((period.From, period.To) != (days.Start, days.End) || closes.Count == 0)
        {
            throw new UsageException(
                "没有按该标准结账的这个月份。", "No dealer closed a month of these days by this standard.");
        }

        DealerId[] without = [.. DealersOf(dataset).Except(closes.Select(close => close.Dealer))];
        if (without.Length > 0)
        {
            run.Terminal.Error.WriteLine(new Phrase(
                $"未结账、因此未计入：{string.Join('、', without)}。",
                $"Without a close, and therefore not counted: {string.Join(", ", without)}.").In(run.Language));
        }

        return MonthCloses.Reported(dataset.History, standard, closes, ask);
    }

    /// <summary>The dealers that the dataset has cards or traffic of.</summary>
    public static IReadOnlyList<DealerId> DealersOf(Dataset dataset) =>
    [
        .. dataset.History.Cards.Select(card => card.Filing.Dealer)
            .Concat(dataset.History.Traffic.Select(record => record.Dealer)).Distinct()
            .OrderBy(dealer => dealer.Value, StringComparer.Ordinal),
    ];
}
