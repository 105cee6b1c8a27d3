using System.Text.Json;
using Funnel.Domain.Conditions;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Reports;
using Funnel.Domain.Statistics;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Rendering;

/// <summary>Times to a step as JSON; without dimensions everything is the one group.</summary>
internal static class SurvivalJson
{
    private static readonly (string Name, double Share)[] Quartiles = [("25", 0.25), ("50", 0.5), ("75", 0.75)];

    public static void Write(Stream output, TimeToEvent report, Confidence? interval) =>
        ResultJson.Write(output, json =>
        {
            json.Text("stage", Codes.Of<SpellStage>().CodeOf(report.Stage));
            json.Date("from", report.Period.From);
            json.Date("to", report.Period.To);
            json.Date("asOf", report.Period.AsOf);
            var all = new GroupCurve(GroupKey.All, report.Total);
            json.Objects("groups", report.By.Count == 0 ? [all] : report.Groups, group =>
            {
                json.Inline("key", line => line.WriteKey(report.By, group.Key));
                Members(json, group.Curve, interval);
            });
            if (report.By.Count > 0)
            {
                json.Object("total", () => Members(json, report.Total, interval));
            }
        });

    private static void Members(ResultJson json, LifeCurve curve, Confidence? interval)
    {
        json.Inline("spells", line => line.WriteNumberValue(curve.Table.Count));
        json.Lines("days", TimeToEvent.Days, (line, day) => WriteDay(line, curve, day, interval));
        json.Inline("quartiles", line =>
        {
            line.WriteStartObject();
            foreach (var (name, share) in Quartiles)
            {
                line.WriteNumber(name, curve.DayReaching(share));
            }

            line.WriteEndObject();
        });
        json.Inline("medianAmongReached", line => line.WriteNumber(curve.MedianAmongReached));
        json.Inline("lastDay", line => line.WriteNumber(curve.LastDay < 0 ? null : curve.LastDay));
        json.Inline("beyondTable", line => line.WriteBooleanValue(curve.IsCutOff));
    }

    private static void WriteDay(Utf8JsonWriter line, LifeCurve curve, int day, Confidence? interval)
    {
        var on = curve.On(day);
        line.WriteStartObject();
        line.WriteNumber("day", on.Day);
        line.WriteNumber("atRisk", on.AtRisk);
        line.WriteNumber("reached", on.Reached);
        line.WriteNumber("lost", on.Ended);
        line.WriteNumber("censored", on.Censored);
        line.WriteNumber("reachedShare", on.ReachedShare);
        line.WriteNumber("lostShare", on.EndedShare);
        line.WriteNumber("openShare", on.OpenShare);
        if (interval is { } sure)
        {
            var reached = CurveInterval.Of(curve, SpellOutcome.Reached, day, sure.Level);
            var open = CurveInterval.OfOpen(curve, day, sure.Level);
            line.WriteNumber("reachedLow", reached?.Low);
            line.WriteNumber("reachedHigh", reached?.High);
            line.WriteNumber("openLow", open?.Low);
            line.WriteNumber("openHigh", open?.High);
        }

        line.WriteEndObject();
    }
}
