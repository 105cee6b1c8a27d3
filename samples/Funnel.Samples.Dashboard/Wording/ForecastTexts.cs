using Funnel.Domain.Landmarks;
using Funnel.Domain.Statistics.Forecasts;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the forecast and its cards say.</summary>
internal static class ForecastTexts
{
    public static Phrase Title { get; } = new("成交预测", "Delivery forecast");
    public static Phrase Outlook { get; } = new("预计到期末", "Expected by the end");
    public static Phrase Expected { get; } = new("预计", "Expected");
    public static Phrase DeliveredSoFar { get; } = new("已成交", "Delivered so far");
    public static Phrase Target { get; } = new("交车目标", "Target");
    public static Phrase NoTarget { get; } = new("未设交车目标", "no target set");
    public static Phrase ChanceOfTarget { get; } = new("达成目标的可能", "Chance of the target");
    public static Phrase HowSure { get; } = new("把握", "How sure");
    public static Phrase Between { get; } = new("介于（台）", "Between (cars)");
    public static Phrase NoForecast { get; } = new("历史不足，无法预测", "Not enough history for a forecast");
    public static Phrase NoCards { get; } = new(
        "该经销商没有可预测的档案。", "This dealer has no cards to forecast from.");

    public static Phrase NoConsultants { get; } = new(
        "预测按经销商给出：档案会转派，顾问个人不单独预测。下面是整个经销商的。",
        "Forecasts are of dealers: cards change hands, so that a consultant has none. This is the dealer's.");

    public static Phrase OutlookNote { get; } = new(
        "零售客户。阴影为 50%、80%、95% 区间；预测的只是期末，今日到期末之间为连线。成交概率由全部经销商的历史学得。",
        "Retail customers. Shades: intervals of 50, 80 and 95%. Only the end is forecast; from today to there lines "
        + "are drawn straight. Chances are learned from the history of all dealers.");

    public static Phrase Parts { get; } = new("预计成交的来源", "Where they come from");
    public static Phrase Part { get; } = new("来源", "Part");
    public static Phrase OpenCards { get; } = new("在手档案", "Open cards");
    public static Phrase FromStock { get; } = new("在手档案预计", "From open cards");
    public static Phrase FromInflow { get; } = new("后续新增预计", "From cards to come");
    public static Phrase InAll { get; } = new("合计", "In all");

    public static Phrase Record { get; } = new("预测的历史表现", "Record of the forecast");
    public static Phrase RecordNote { get; } = new(
        "过去一年每周同一天，用当时已知的数据重做预测，与实际对照。阴影为 80% 区间。",
        "Made anew for every week of the year before with what was known then, and held against what came. Shade: the "
        + "interval of 80%.");

    public static Phrase Came { get; } = new("实际", "Came");
    public static Phrase ClosestPeer { get; } = new("最接近的简单方法", "Closest simple forecast");
    public static Phrase Peer { get; } = new("方法", "Forecast");
    public static Phrase ThisForecast { get; } = new("本预测", "this forecast");
    public static Phrase ThisMonth { get; } = new("本期预计", "This time");
    public static Phrase Backtests { get; } = new("回测次数", "Backtests");
    public static Phrase OffBy { get; } = new("平均误差（台）", "Off by (cars)");
    public static Phrase OursOffBy { get; } = new("本预测误差", "This one off by");
    public static Phrase Skill { get; } = new("误差减少", "Error spared");
    public static Phrase BacktestByBacktest { get; } = new("逐次回测", "Backtest by backtest");
    public static Phrase SeenFrom { get; } = new("预测日", "Seen from");
    public static Phrase Until { get; } = new("至", "To");
    public static Phrase Interval80 { get; } = new("80% 区间", "80% interval");

    public static Phrase Chances { get; } = new("概率是否可信", "Were the chances right?");
    public static Phrase Chance { get; } = new("成交概率", "chance");
    public static Phrase Told { get; } = new("张次", "Told");
    public static Phrase MeanChance { get; } = new("平均概率", "Mean chance");
    public static Phrase CameTrue { get; } = new("实际成交", "Delivered");
    public static Phrase Interval95 { get; } = new("95% 区间", "95% interval");

    public static Phrase ByDealer { get; } = new("各经销商", "By dealer");
    public static Phrase Verdict { get; } = new("历史表现", "Record");
    public static Phrase Beaten { get; } = new("优于简单方法", "better than simple ones");
    public static Phrase NotBeaten { get; } = new("不优于简单方法", "no better than simple ones");
    public static Phrase NoRecord { get; } = new("回测不足", "too few backtests");

    public static Phrase Card { get; } = new("档案", "Card");
    public static Phrase Likeliest { get; } = new("最可能成交的档案", "Likeliest cards");
    public static Phrase AllCards { get; } = new("全部在手档案及概率", "All open cards and their chances");
    public static Phrase CardsTitle { get; } = new("在手档案的成交概率", "Open cards and their chances");
    public static Phrase Since { get; } = new("现状态起始", "in state since");
    public static Phrase Because { get; } = new("依据", "because");
    public static Phrase AllParts { get; } = new("全部来源", "All parts");
    public static Phrase Back { get; } = new("回到预测", "Back to the forecast");
    public static Phrase SeeForecast { get; } = new("看月底预测", "Forecast to month end");

    public static Phrase CardsNote { get; } = new(
        "概率指到期末成交的可能，由同类档案的历史得出；高者在前。",
        "The chance of being delivered by the end, from what became of cards like it; likeliest first.");

    /// <summary>The best single number with the interval it is likely to lie in.</summary>
    public static Phrase Likely(CountInterval interval) => new(
        $"80% 把握在 {Span(interval)} 台之间", $"four times in five between {Span(interval)}");

    public static Phrase OfTarget(string target) => new($"目标 {target} 台", $"target {target}");

    public static Phrase Held(IntervalRecord record) => new(
        $"{Numbers.Whole(record.Of)} 次回测中，{Numbers.WholePercent(record.Level)} 区间包含实际 "
        + $"{Numbers.Whole(record.Held)} 次（{Numbers.Percent(record.Coverage)}）",
        $"Intervals of {Numbers.WholePercent(record.Level)} held {Numbers.Whole(record.Held)} of "
        + $"{Numbers.Whole(record.Of)} backtests ({Numbers.Percent(record.Coverage)})");

    /// <summary>The headings of the ends of an interval.</summary>
    public static IEnumerable<Phrase> Bounds(CountInterval interval)
    {
        var level = Numbers.WholePercent(interval.Level);
        return [new($"{level} 下限", $"{level} low"), new($"{level} 上限", $"{level} high")];
    }

    /// <summary>Both ends of an interval.</summary>
    public static string Span(CountInterval interval) =>
        $"{Numbers.Whole(interval.Low)} – {Numbers.Whole(interval.High)}";

    /// <summary>What a strip shows, for who cannot see it.</summary>
    public static Phrase Strip(DeliveryForecast forecast)
    {
        var (mean, span) = (Numbers.Average(forecast.Mean), Span(forecast.Intervals[1]));
        return new($"预计 {mean}，80% 区间 {span}", $"{mean} expected, 80% interval {span}");
    }

    /// <summary>The name of a part as a heading.</summary>
    public static Phrase Of(RetailPart part) => ListTexts.Heading(Codes.Of<RetailPart>().NameOf(part));

    /// <summary>What the record comes to, in a word.</summary>
    public static Phrase InAWord(Backtest backtest) => backtest.IsBest switch
    {
        true => Beaten,
        false => NotBeaten,
        null => NoRecord,
    };
}
