using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Inventory;
using Funnel.Domain.Reports;
using Funnel.Domain.Targets;
using Funnel.Domain.Wording;
using NodaTime.Text;

namespace Funnel.Domain.Exchange.Results.Sheets;

internal sealed partial class ReportSheets
{
    private Sheet Days(LeadCollectionProgress report)
    {
        var channels = Codes.Of<FilingChannel>().Values;
        var sheet = new Sheet(
            Say(report.Heading.Name),
            [
                Say("日期", "Day"), .. channels.Select(channel => Say(Codes.Of<FilingChannel>().NameOf(channel))),
                Say("累计", "So far"), Say("目标", "Target"), Say("完成率", "Done"), Say("时间进度", "Time gone"),
                Say("超前", "Ahead"),
            ]);
        foreach (var day in report.Days)
        {
            sheet.Row(
            [
                SheetCell.Day(day.On),
                .. channels.Select(channel => SheetCell.Whole(
                    day.Filed.Where(filed => filed.Channel == channel).Sum(filed => filed.Cards))),
                day.Total, SheetCell.Amount(day.Target), SheetCell.Share(day.AchievedShare),
                SheetCell.Share(day.ElapsedShare), SheetCell.Amount(day.Ahead),
            ]);
        }

        return sheet;
    }

    private IReadOnlyList<Sheet> Deals(DealConversion report)
    {
        var stock = new Sheet(
            Say("进销存", "Inventory"), NamesOf(report.By), Say("期初", "Opening"), Say("新增", "New"),
            Say("转入", "Transferred in"), Say("转出", "Transferred out"), Say("成交", "Delivered"), Say("战败", "Lost"),
            Say("期末", "Closing"));
        var parts = new Sheet(
            Say("零售构成", "Retail"), NamesOf(report.By), Say("来源", "Part"), Say("成交", "Delivered"), Say("基数", "Of"),
            Say("转化率", "Rate"));
        foreach (var row in report.Rows.Append(report.Total))
        {
            var (name, ledger) = (KeyOf(report.By, row.Key), row.Ledger);
            stock.Row(
                name, ledger.Opening, ledger.Created, ledger.TransferredIn, ledger.TransferredOut, ledger.Delivered,
                ledger.Lost, ledger.Closing);
            foreach (var (part, conversion) in PartsOf(row.Retail))
            {
                parts.Row(name, part, conversion.Converted, conversion.Base, SheetCell.Share(conversion.Rate));
            }
        }

        var rates = report.Rows.Append(report.Total).Select(row => (KeyOf(report.By, row.Key), row.Rates));
        return [stock, parts, Figures(Say("转化率", "Rates"), NamesOf(report.By), [.. rates])];
    }

    private IEnumerable<(string Part, Conversion Conversion)> PartsOf(RetailConversion retail) =>
    [
        (Say("期初订单", "Opening orders"), retail.OpeningOrders),
        (Say("期初非订单客户", "Opening prospects"), retail.OpeningProspects),
        (Say("新增展厅", "New showroom"), retail.NewShowroom),
        (Say("新增外拓", "New outreach"), retail.NewOutreach),
    ];

    private Sheet Structure(CustomerStructure report)
    {
        var sheet = new Sheet(
            Say(report.Heading.Name), Say("级别", "Level"), Say("卡龄", "Age"), Say("进店", "Visited"),
            Say("渠道", "Channel"), Say("档案", "Cards"), Say("占比", "Share"));
        foreach (var cell in report.Cells)
        {
            sheet.Row(
                Say(standard.Scale.NameOf(cell.Level)),
                Say(cell.Age.Name),
                cell.HasVisited ? Say("已进店", "visited") : Say("未进店", "not visited"),
                Say(Codes.Of<FilingChannel>().NameOf(cell.Channel)),
                cell.Cards,
                SheetCell.Share((double)cell.Cards / report.Closing));
        }

        return sheet;
    }

    private IReadOnlyList<Sheet> Meeting(DailySalesMeeting report)
    {
        List<(string Name, MeetingRow Row)> rows =
            [.. report.Consultants.Select(row => (row.Consultant?.Value ?? "", row)), (Total, report.Total)];
        var consultant = Say("销售顾问", "Consultant");
        var tasks = new Sheet(
            Say("明日任务", "Tomorrow's tasks"), Say("档案", "Card"), consultant, Say("级别", "Level"),
            Say("下次跟进", "Next contact"), Say("逾期天数", "Days overdue"));
        foreach (var entry in report.Overdue.Concat(report.DueTomorrow))
        {
            tasks.Row(
                entry.Card.Card.Value,
                entry.Consultant.Value,
                Say(standard.Scale.NameOf(entry.Card.Level)),
                SheetCell.Day(entry.Card.NextContactOn),
                SheetCell.Whole(entry.DaysOverdue > 0 ? entry.DaysOverdue : null));
        }

        return
        [
            Figures(
                LocalDatePattern.Iso.Format(report.Yesterday),
                consultant,
                [.. rows.Select(r => (r.Name, r.Row.Yesterday))]),
            PerLevel(consultant, rows),
            Figures(Say("转化", "Conversion"), consultant, [.. rows.Select(r => (r.Name, r.Row.Conversion))]),
            .. report.Total.Targets.Count > 0 ? [TargetsOf(report, consultant, rows)] : (Sheet[])[],
            tasks,
        ];
    }

    private Sheet PerLevel(string consultant, List<(string Name, MeetingRow Row)> rows)
    {
        var sheet = new Sheet(
            Say("各级别客户", "Prospects per level"),
            [consultant, .. standard.Scale.Levels.Select(level => Say(level.Name))]);
        foreach (var (name, row) in rows)
        {
            sheet.Row([name, .. row.Levels.Select(level => SheetCell.Whole(level.Numerator))]);
        }

        return sheet;
    }

    private Sheet TargetsOf(
        DailySalesMeeting report, string consultant, List<(string Name, MeetingRow Row)> rows)
    {
        var names = report.Total.Targets.Select(target => Say(Codes.Of<TargetMetric>().NameOf(target.Metric)));
        var sheet = new Sheet(
            Say("明日指标", "Tomorrow's targets"),
            [
                consultant,
                .. names.SelectMany(name => new[]
                {
                    name, name + Say("：月目标", ": month's target"), name + Say("：明日", ": tomorrow"),
                }),
            ]);
        foreach (var (name, row) in rows)
        {
            sheet.Row(
            [
                name,
                .. row.Targets.SelectMany(target => new SheetCell[]
                {
                    target.Actual, SheetCell.Amount(target.Target), SheetCell.Amount(report.ForTomorrow(target)),
                }),
            ]);
        }

        return sheet;
    }

    private Sheet Board(PerformanceBoard report)
    {
        var metrics = report.Total.Figures.Select(figure => figure.Metric).ToList();
        var sheet = new Sheet(
            Say(report.Heading.Name),
            [
                Say("区域", "Region"), Say("经销商", "Dealer"), Say("销售顾问", "Consultant"),
                .. metrics.Select(Codes.Of<TargetMetric>().NameOf).Select(Say).SelectMany(name =>
                    new[] { name, name + Say("：目标", ": target"), name + Say("：完成率", ": done") }),
            ]);
        foreach (var row in report.Consultants.Concat(report.Dealers).Concat(report.Regions).Append(report.Total))
        {
            sheet.Row(
            [
                row.Region?.Value ?? (ReferenceEquals(row, report.Total) ? Total : ""), row.Dealer?.Value ?? "",
                row.Consultant?.Value ?? "",
                .. row.Figures.SelectMany(figure => new[]
                {
                    SheetCell.Whole(figure.Actual), SheetCell.Amount(figure.Target),
                    SheetCell.Share(figure.AchievedShare),
                }),
            ]);
        }

        return sheet;
    }

    private Sheet LevelDays(LevelBoard report)
    {
        var sheet = new Sheet(
            Say("每日库存", "Open cards"),
            [
                Say("当日末", "End of day"), .. standard.Scale.Levels.Select(level => Say(level.Name)),
                Say("跟进中", "Open"),
            ]);
        foreach (var day in report.Days)
        {
            sheet.Row([SheetCell.Day(day.On), .. day.Levels.Select(level => SheetCell.Whole(level.Cards)), day.Open]);
        }

        return sheet;
    }

    private Sheet LevelCards(LevelBoard report)
    {
        var sheet = new Sheet(
            Say("每日级别", "Level by day"),
            [
                Say("档案", "Card"), Say("销售顾问", "Consultant"),
                .. report.Days.Select(day => LocalDatePattern.Iso.Format(day.On)),
            ]);
        foreach (var row in report.Rows)
        {
            sheet.Row(
            [
                row.Card.Card.Value, row.Card.Consultant.Value, .. row.Marks.Select(mark => (SheetCell)MarkOf(mark)),
            ]);
        }

        return sheet;
    }

    private string MarkOf(LevelMark? mark) => mark switch
    {
        null => "",
        { State: CardState.Active } active => Say(standard.Scale.NameOf(active.Level)),
        { } other => Say(Codes.Of<CardState>().NameOf(other.State)),
    };

    private Sheet Funnel(SalesFunnel report)
    {
        var sheet = new Sheet(
            Say(report.Heading.Name), NamesOf(report.By), Say("环节", "Step"), Say("数量", "Count"), Say("转化率", "Rate"),
            Say("标杆", "Benchmark"), Say("流失", "Lost"), Say("有记录", "On record"), Say("无记录通过", "Passed without"));
        foreach (var group in report.Groups.Append(report.Total))
        {
            foreach (var step in group.Steps)
            {
                sheet.Row(
                    KeyOf(report.By, group.Key),
                    Say(Codes.Of<FunnelStage>().NameOf(step.Stage)),
                    step.Count,
                    SheetCell.Share(step.Rate),
                    SheetCell.Share(step.Benchmark),
                    SheetCell.Whole(step.FromBefore is null ? null : step.Lost),
                    step.Recorded,
                    SheetCell.Whole(step.Passed));
            }
        }

        return sheet;
    }
}
