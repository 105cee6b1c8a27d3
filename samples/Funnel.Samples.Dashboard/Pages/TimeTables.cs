using Funnel.Domain.Facts;
using Funnel.Domain.Reports;
using Funnel.Domain.Statistics;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Exports;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>The tables of the times to a step for a spreadsheet.</summary>
internal sealed class TimeTables(TimesModel page, Visitor visitor)
{
    private const double Level = 0.95;

    /// <summary>The table of a name; null where there is none.</summary>
    public CsvTable? Find(string? name) => name switch
    {
        "days" => Days(),
        "groups" => Groups(),
        _ => null,
    };

    private static object?[] Row(params object?[] cells) => cells;

    private CsvTable Table(string name, IEnumerable<Phrase> titles, IEnumerable<object?[]> rows) => new(
        $"times-{Codes.Of<SpellStage>().CodeOf(page.Stage)}-{name}", [.. titles.Select(visitor.Say)], [.. rows]);

    private CsvTable Days() => Table(
        "days",
        [
            TimeTexts.Day, TimeTexts.AtRisk, TimeTexts.Reached, new("95% 下限", "95% low"), new("95% 上限", "95% high"),
            TimeTexts.Ended, TimeTexts.Lost, TimeTexts.Open,
        ],
        from day in TimeToEvent.Days
        let seen = page.Times.Total.On(day)
        let interval = CurveInterval.Of(page.Times.Total, SpellOutcome.Reached, day, Level)
        select Row(
            (long)day,
            seen.AtRisk,
            seen.ReachedShare,
            interval?.Low,
            interval?.High,
            seen.EndedShare,
            page.Times.Total.Share(SpellOutcome.Lost, day),
            seen.OpenShare));

    private CsvTable Groups() => Table(
        "groups",
        [
            page.By, TimeTexts.Spells, .. TimeToEvent.Days.Select(TimeTexts.OnDay), TimeTexts.Quarter, TimeTexts.Half,
            TimeTexts.ThreeQuarters, TimeTexts.MedianOfReached,
        ],
        page.Times.Groups.Select(group => Row([
            visitor.Say(page.NameOf(group.Key)),
            group.Curve.Table.Count,
            .. TimeToEvent.Days.Select(day => (object?)group.Curve.On(day).ReachedShare),
            (long?)group.Curve.DayReaching(0.25),
            (long?)group.Curve.DayReaching(0.5),
            (long?)group.Curve.DayReaching(0.75),
            (long?)group.Curve.MedianAmongReached,
        ])));
}
