using System.Globalization;
using Funnel.Domain.Kpis;
using Funnel.Domain.Reports;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;

namespace Funnel.Samples.Console.Rendering;

/// <summary>A bridge as a table: the rate on one basis, what leaves and enters, the rate on the other.</summary>
internal sealed class BridgeTable(Terminal terminal, Language language)
{
    private const int MostMembers = 8;

    public void Show(BasisBridge bridge)
    {
        var table = new FittedTable()
            .Words(Say("步骤", "Step"))
            .Numbers(Say("分子", "Numerator"), Say("分母", "Denominator"), Say("值", "Value"))
            .Words(Say("客户档案", "Cards"));
        table.Row(Of(bridge.Start));
        foreach (var line in bridge.Lines)
        {
            table.Row([line.Name.In(language), Signed(line.Numerator), Signed(line.Denominator), "", Members(line)]);
        }

        table.Row(Of(bridge.End));
        terminal.Tables().Write(table.Of(terminal.Width));
    }

    private string[] Of(KpiValue value) =>
    [
        value.Kpi.Name.In(language), Figures.Whole(value.Numerator), Figures.Whole(value.Denominator ?? 0),
        Figures.Value(value), "",
    ];

    private string Members(BridgeLine line)
    {
        var members = line.Members();
        var shown = string.Join(' ', members.Take(MostMembers));
        var more = members.Count - MostMembers;
        return more > 0
            ? shown + Say($" 等 {Figures.Whole(members.Count)} 个", $" and {Figures.Whole(more)} more")
            : shown;
    }

    private static string Signed(long number) => number.ToString("+#,0;−#,0;0", CultureInfo.InvariantCulture);

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);
}
