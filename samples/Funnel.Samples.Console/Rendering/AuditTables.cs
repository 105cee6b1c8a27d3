using Funnel.Domain.Audit;
using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;
using Funnel.Samples.Console.Hosting;
using NodaTime.Text;
using Spectre.Console;

namespace Funnel.Samples.Console.Rendering;

/// <summary>An audit: what each rule looked at, then the findings rule by rule with what would explain them.</summary>
internal sealed class AuditTables(Terminal terminal, Language language)
{
    private const int FewMembers = 6;

    private readonly IAnsiConsole _console = terminal.Tables();

    public void Show(AuditReport report, KpiTable? table, bool allMembers)
    {
        ShowCounts(report);
        if (table is not null)
        {
            ShowGroups(table);
        }

        foreach (var rule in report.Findings.GroupBy(finding => finding.Rule))
        {
            _console.WriteLine();
            _console.WriteLine(Say(
                $"{rule.Key.Name.Zh}（{rule.Key.Id}）：{rule.Key.Meaning.Zh}",
                $"{rule.Key.Name.En} ({rule.Key.Id}): {rule.Key.Meaning.En}"));
            ShowFindings([.. rule], allMembers);
            _console.WriteLine(Say($"或可解释为：{rule.Key.Innocent.Zh}", $"May be explained by: {rule.Key.Innocent.En}"));
        }

        ShowAcceptances(report.Acceptances);
    }

    private void ShowCounts(AuditReport report)
    {
        var table = new FittedTable()
            .Words(Say("规则", "Rule"), Say("程度", "Severity"))
            .Numbers(Say("标出", "Flagged"), Say("已看", "Looked at"), Say("发现", "Findings"))
            .Words("");
        foreach (var count in report.Counts)
        {
            var isTold = count.NotApplicable is null;
            table.Row(
            [
                $"{count.Rule.Name.In(language)} {count.Rule.Id}",
                Codes.Of<AuditSeverity>().NameOf(count.Rule.Severity).In(language),
                isTold ? Figures.Whole(count.Flagged) : Figures.None,
                isTold ? Figures.Whole(count.Looked) : Figures.None,
                isTold
                    ? Figures.Whole(report.Findings.Count(finding => finding.Rule.Equals(count.Rule)))
                    : Figures.None,
                count.NotApplicable?.In(language) ?? "",
            ]);
        }

        _console.Write(table.Of(terminal.Width));
    }

    private void ShowGroups(KpiTable table)
    {
        var kpis = table.GroupedKpis;
        var shown = new FittedTable()
            .Words(table.By.Select(dimension => dimension.Name.In(language)))
            .Numbers(kpis.Select(kpi => kpi.Name.In(language)));
        foreach (var group in table.Groups)
        {
            shown.Row([.. group.Key.Values, .. kpis.Select(kpi => Figures.Fraction(group[kpi]))]);
        }

        _console.Write(shown.Of(terminal.Width));
    }

    private void ShowFindings(IReadOnlyList<AuditFinding> findings, bool allMembers)
    {
        var isOfPeers = findings[0].Peers is not null;
        var table = new FittedTable().Words(Say("经销商", "Dealer"), Say("销售顾问", "Consultant"));
        if (isOfPeers)
        {
            table.Numbers(Say("标出/已看", "Flagged of"), Say("同事", "Peers"));
        }

        table.Words(Say("记录", "Members"), Say("日期", "On"), Say("已接受", "Accepted"));
        foreach (var finding in findings)
        {
            table.Row(
            [
                finding.Dealer.Value, finding.Consultant.Value, .. finding.Peers is { } peers ? Of(peers) : [],
                ListOf(finding.Members, allMembers),
                ListOf([.. finding.On.Select(LocalDatePattern.Iso.Format)], allMembers), Accepted(finding),
            ]);
        }

        _console.Write(table.Of(terminal.Width));
    }

    private static string[] Of(PeerFigures peers) =>
        [$"{Figures.Whole(peers.Flagged)}/{Figures.Whole(peers.Looked)}", Figures.Percent(peers.PeerRate)];

    private string ListOf(IReadOnlyList<string> all, bool isWhole)
    {
        var shown = isWhole ? all : [.. all.Take(FewMembers)];
        var text = string.Join(' ', shown);
        var more = Figures.Whole(all.Count - shown.Count);
        return shown.Count == all.Count ? text : $"{text} {Say($"…另有{more}", $"… and {more} more")}";
    }

    private string Accepted(AuditFinding finding) => finding.Accepted is not { } accepted ? ""
        : Say(
            $"{accepted.By}，至 {LocalDatePattern.Iso.Format(accepted.Until)}",
            $"{accepted.By} until {LocalDatePattern.Iso.Format(accepted.Until)}");

    private void ShowAcceptances(IReadOnlyList<AcceptanceCheck> acceptances)
    {
        if (acceptances.Count == 0)
        {
            return;
        }

        _console.WriteLine();
        var table = new FittedTable()
            .Words(Say("已接受的解释", "Accepted"), Say("接受人", "By"), Say("有效至", "Until"))
            .Numbers(Say("所涉发现", "Findings"))
            .Words(Say("注意", "Note"));
        foreach (var check in acceptances)
        {
            table.Row(
            [
                check.Accepted.ToString(), check.Accepted.By.Value, LocalDatePattern.Iso.Format(check.Accepted.Until),
                Figures.Whole(check.Findings), Note(check),
            ]);
        }

        _console.Write(table.Of(terminal.Width));
    }

    private string Note(AcceptanceCheck check) => check switch
    {
        { IsByTheConcerned: true } => Say("由当事人自己接受", "accepted by whose rows they are"),
        { HasRunOut: true } => Say("已过期", "has run out"),
        { Findings: 0 } => Say("没有相应的发现", "explains nothing found"),
        _ => "",
    };

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);
}
