using System.Globalization;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Statistics;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering;

/// <summary>A comparison of groups: each rate beside the limits of its size, and what can be said of it.</summary>
internal sealed class ComparisonTable(Terminal terminal, Language language)
{
    public void Show(GroupComparison comparison, IReadOnlyList<Dimension> by)
    {
        var console = terminal.Tables();
        var centre = comparison.Centre is { } rate ? Figures.Percent(rate) : Figures.None;
        console.WriteLine(comparison.Kpi.Name.In(language) + Say($"，总体 {centre}", $", overall {centre}"));
        var table = new FittedTable()
            .Words(by.Select(dimension => dimension.Name.In(language)))
            .Numbers(Say("值", "Value"), Say("分子/分母", "of"), "95 %", "99.8 %", "p")
            .Words(Say("判断", "Verdict"));
        foreach (var group in comparison.Groups)
        {
            table.Row(
            [
                .. group.Key.Values,
                Figures.Value(group.Value),
                Figures.Fraction(group.Value),
                Bounds(group.Limits95),
                Bounds(group.Limits998),
                group.P is { } p ? p.ToString("0.000", CultureInfo.InvariantCulture) : "",
                Codes.Of<GroupVerdict>().NameOf(group.Verdict).In(language),
            ]);
        }

        console.Write(table.Of(terminal.Width));
        console.WriteLine(Say(
            "区间内的差异在正常波动之内，不作名次。",
            "What lies within its limits differs by chance; there is no rank."));
    }

    private static string Bounds(ShareInterval? bounds) =>
        bounds is { } known ? $"{Figures.Percent(known.Low)} – {Figures.Percent(known.High)}" : "";

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);
}
