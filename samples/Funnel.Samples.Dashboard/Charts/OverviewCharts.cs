using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Inventory;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Charts;

/// <summary>The charts of the overview.</summary>
internal sealed class OverviewCharts(Visitor visitor, FigureLinks links)
{
    /// <summary>From the opening stock to the closing stock.</summary>
    public ChartView Inventory(StockLedger ledger)
    {
        (string Name, string Kpi, string Colour)[] bars =
        [
            (visitor.Say(OverviewTexts.Opening), "opening-prospects", "var(--chart-6)"),
            (visitor.Say(OverviewTexts.Created), "new-prospects", "var(--chart-1)"),
            (visitor.Say(OverviewTexts.Delivered), "delivered-prospects", "var(--chart-2)"),
            (visitor.Say(OverviewTexts.Lost), "lost-prospects", "var(--chart-5)"),
            (visitor.Say(OverviewTexts.Closing), "closing-prospects", "var(--chart-6)"),
        ];
        var steps = Waterfall.Of(ledger);
        return new(visitor.Say(OverviewTexts.Inventory), new
        {
            xAxis = new
            {
                type = "category",
                axisLabel = new { interval = 0, hideOverlap = false },
                data = bars.Select(bar => bar.Name),
            },
            yAxis = new { type = "value" },
            series = new object[]
            {
                new
                {
                    type = "bar", stack = "stock", silent = true, tooltip = new { show = false },
                    itemStyle = new { color = "transparent" }, data = steps.Select(step => step.Below),
                },
                new
                {
                    type = "bar", stack = "stock", barCategoryGap = "30%", label = new { show = true },
                    data = steps.Zip(bars, (step, bar) => new
                    {
                        value = step.Height,
                        itemStyle = new { color = bar.Colour },
                        label = LabelOf(step.Height, ledger.Opening + ledger.Created),
                        href = links.Address(bar.Kpi, FigureLinks.Numerator),
                    }),
                },
            },
        });
    }

    /// <summary>The four parts of retail.</summary>
    public ChartView Retail(IReadOnlyList<(string Name, string Kpi, long Count)> parts) =>
        new(visitor.Say(OverviewTexts.Retail), new
        {
            title = new
            {
                text = Numbers.Whole(parts.Sum(part => part.Count)),
                subtext = visitor.Say(OverviewTexts.Delivered),
                left = "50%",
                top = "36%",
                textAlign = "center",
                itemGap = 2,
            },
            series = new object[]
            {
                new
                {
                    type = "pie", radius = new[] { "58%", "84%" }, label = new { show = false },

                    // Of nothing there are no equal parts.
                    stillShowZeroSum = false,
                    data = parts.Select((part, place) => new
                    {
                        name = part.Name,
                        value = part.Count,
                        itemStyle = new { color = Colour(place) },
                        href = links.Address(part.Kpi, FigureLinks.Numerator),
                    }),
                },
            },
        });

    /// <summary>Each reason, its channels stacked.</summary>
    public ChartView Lost(LostReasonAnalysis lost) => new(visitor.Say(OverviewTexts.LostReasons), new
    {
        legend = new { show = true },
        xAxis = new { type = "value", minInterval = 1 },
        yAxis = new
        {
            type = "category",
            inverse = true,
            data = lost.Total.Reasons.Select(reason => visitor.Say(Codes.Of<LostReason>().NameOf(reason.Reason))),
        },
        series = lost.Tables[0].Rows.Select((row, place) => new
        {
            type = "bar",
            stack = "all",
            name = visitor.Say(row.Name),
            itemStyle = new { color = Colour(place) },
            data = row.Reasons.Select(reason => new
            {
                value = reason.Cards,
                href = links.Address(
                    "lost-prospects",
                    FigureLinks.Numerator,
                    $"lost-reason={Codes.Of<LostReason>().CodeOf(reason.Reason)}",
                    $"channel={row.Key}"),
            }),
        }),
    });

    /// <summary>Each level, its ages stacked.</summary>
    public ChartView Structure(StockStructure stock) => new(visitor.Say(OverviewTexts.Structure), new
    {
        legend = new { show = true },
        xAxis = new { type = "value", minInterval = 1 },
        yAxis = new { type = "category", inverse = true, data = stock.Levels.Select(level => visitor.Say(level.Name)) },
        series = AgeBand.All.Select((band, place) => new
        {
            type = "bar",
            stack = "all",
            name = visitor.Say(band.Name),
            itemStyle = new { color = Colour(place) },
            data = stock.Levels.Select(level => new
            {
                value = stock.Of(level.Code, band),
                href = links.Address(
                    "closing-prospects", FigureLinks.Numerator, $"level={level.Code.Value}", $"age={band.Code}"),
            }),
        }),
    });

    /// <summary>Cards filed up to each day, by channel, against an even pace to the target.</summary>
    public ChartView Progress(LeadCollectionProgress progress)
    {
        var channels = Codes.Of<FilingChannel>().Values.Select((channel, place) => (object)new
        {
            type = "line",
            stack = "filed",
            symbol = "none",
            lineStyle = new { width = 1 },
            name = visitor.Say(Codes.Of<FilingChannel>().NameOf(channel)),
            itemStyle = new { color = Colour(place) },
            areaStyle = new { opacity = 0.55 },
            data = progress.Days.Select(day => day.Cumulative[place].Cards),
        });
        object[] pace = progress.Target is null ? [] :
        [
            new
            {
                type = "line", symbol = "none", name = visitor.Say(OverviewTexts.Pace),
                itemStyle = new { color = "var(--ink)" }, lineStyle = new { type = "dashed", width = 1.5 },
                data = progress.Days.Select(day => Math.Round(day.ExpectedByNow!.Value, 1)),
            },
        ];
        return new(visitor.Say(OverviewTexts.Progress), new
        {
            legend = new { show = true },
            tooltip = new { trigger = "axis" },
            xAxis = new
            {
                type = "category",
                boundaryGap = false,
                data = progress.Days.Select(day => Days.Of(day.On)[5..]),
            },
            yAxis = new { type = "value", minInterval = 1 },
            series = channels.Concat(pace),
        });
    }

    // A thin bar has no room for its number inside.
    private static object LabelOf(long height, long peak) => new
    {
        show = height > 0,
        formatter = Numbers.Whole(height),
        position = height * 12 < peak ? "top" : "inside",
        color = height * 12 < peak ? "var(--ink)" : "#fff",
    };

    private static string Colour(int place) => FormattableString.Invariant($"var(--chart-{(place % 6) + 1})");
}
