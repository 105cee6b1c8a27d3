using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Results.Sheets;

/// <summary>A report as sheets, whichever it is: everything its JSON holds that a person would look at.</summary>
internal sealed partial class ReportSheets(SalesStandard standard, Language language)
{
    private readonly GroupNames _names = new(standard, language);

    private string Total => Say("合计", "Total");

    public IReadOnlyList<Sheet> Of(IReport report) => report switch
    {
        LeadCollectionProgress progress => [Days(progress)],
        FollowUpEffect effect =>
        [
            Section(effect.Consultants, effect.ConsultantTotal), Section(effect.Contacts, effect.ContactsTotal),
        ],
        OrderConversion orders => [.. orders.Sections.Select(section => Section(section, orders.Total))],
        DealConversion deals => Deals(deals),
        LostReasonAnalysis lost => [.. lost.Tables.Select(table => Lost(table, lost.Total))],
        CustomerStructure structure => [Structure(structure)],
        DailySalesMeeting meeting => Meeting(meeting),
        PerformanceBoard board => [Board(board)],
        LevelBoard board => [LevelDays(board), LevelCards(board)],
        SalesFunnel funnel => [Funnel(funnel)],
        ProcessScorecard scorecard => [Big(scorecard), Stages(scorecard)],
        _ => throw new ArgumentException($"'{report.Heading.Id}' has no sheets of its own.", nameof(report)),
    };

    private string Say(string zh, string en) => new Phrase(zh, en).In(language);

    private string Say(Phrase phrase) => phrase.In(language);

    private string KeyOf(IReadOnlyList<Dimension> by, GroupKey key) =>
        by.Count == 0 || key.Values.Count == 0 ? Total : string.Join(" / ", by.Zip(key.Values, _names.Of));

    private string NamesOf(IReadOnlyList<Dimension> by) =>
        by.Count == 0 ? "" : string.Join(" / ", by.Select(dimension => Say(dimension.Name)));

    private Sheet Section(ReportSection section, IReadOnlyList<KpiValue> total) => Figures(
        Say(section.Name),
        Say(section.Name),
        [.. section.Rows.Select(row => (Say(row.Name), row.Values)), (Total, total)]);

    /// <summary>A column for each KPI, a row for each line.</summary>
    private Sheet Figures(
        string name, string title, IReadOnlyList<(string Name, IReadOnlyList<KpiValue> Values)> lines)
    {
        var sheet = new Sheet(name, [title, .. lines[^1].Values.Select(value => Say(value.Kpi.Name))]);
        foreach (var (line, values) in lines)
        {
            sheet.Row([line, .. values.Select(SheetCell.Of)]);
        }

        return sheet;
    }

    private Sheet Lost(LostReasonTable table, LostReasonRow total)
    {
        var sheet = new Sheet(
            Say(table.Name),
            [Say(table.Name), .. total.Reasons.Select(one => Say(Codes.Of<LostReason>().NameOf(one.Reason))), Total]);
        foreach (var row in table.Rows.Append(total))
        {
            var name = ReferenceEquals(row, total) ? Total : Say(row.Name);
            sheet.Row([name, .. row.Reasons.Select(one => SheetCell.Whole(one.Cards)), row.Total]);
        }

        return sheet;
    }

    private Sheet Big(ProcessScorecard report) => Figures(
        Say("五大KPI", "The five big KPIs"),
        NamesOf(report.By),
        [.. report.Groups.Append(report.Total).Select(group => (KeyOf(report.By, group.Key), group.Big))]);

    private Sheet Stages(ProcessScorecard report)
    {
        var sheet = new Sheet(
            Say("各环节", "Stages"),
            NamesOf(report.By),
            Say("环节", "Stage"),
            Say("指标", "KPI"),
            Say("值", "Value"),
            Say("分子", "Numerator"),
            Say("分母", "Denominator"));
        foreach (var group in report.Groups.Append(report.Total))
        {
            foreach (var stage in group.Stages)
            {
                foreach (var value in stage.MotCompliance is { } mot ? stage.Kpis.Append(mot) : stage.Kpis)
                {
                    sheet.Row(
                        KeyOf(report.By, group.Key),
                        Say(stage.Step.Name),
                        Say(value.Kpi.Name),
                        SheetCell.Of(value),
                        value.Numerator,
                        SheetCell.Whole(value.Denominator));
                }
            }
        }

        return sheet;
    }
}
