using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Sources;

namespace Funnel.Domain.Reports;

/// <summary>
/// The twelve reports (domain §12). GPS names its seven and prints no layout: what is in them is ours.
/// </summary>
public static class ReportHeadings
{
    /// <summary>关键管理报表.</summary>
    public static ReportHeading KeyManagement { get; } =
        new("key-management", new("关键管理报表", "key management report"), Source.Gps("reports 1").Implied());

    /// <summary>集客进度分析.</summary>
    public static ReportHeading Progress { get; } =
        new("progress", new("集客进度分析", "lead-collection progress"), Source.Gps("reports 2").Implied());

    /// <summary>跟进效果分析.</summary>
    public static ReportHeading FollowUp { get; } =
        new("follow-up", new("跟进效果分析", "follow-up effect"), Source.Gps("reports 3").Implied());

    /// <summary>订单转化分析.</summary>
    public static ReportHeading Orders { get; } =
        new("orders", new("订单转化分析", "order conversion"), Source.Gps("reports 4").Implied());

    /// <summary>成交转化分析.</summary>
    public static ReportHeading Deals { get; } =
        new("deals", new("成交转化分析", "deal conversion"), Source.Gps("reports 5").Implied());

    /// <summary>战败原因分析.</summary>
    public static ReportHeading Lost { get; } =
        new("lost", new("战败原因分析", "lost reasons"), Source.Gps("reports 6").Implied().And(Source.Sgm().Implied()));

    /// <summary>客户结构分析.</summary>
    public static ReportHeading Structure { get; } =
        new("structure", new("客户结构分析", "customer structure"), Source.Gps("reports 7").Implied());

    /// <summary>每日销售会议.</summary>
    public static ReportHeading Daily { get; } =
        new("daily", new("每日销售会议", "daily sales meeting"), Source.Drm("3"));

    /// <summary>销售绩效管理看板.</summary>
    public static ReportHeading Board { get; } =
        new("board", new("销售绩效管理看板", "performance board"), Source.Lotus("22").Implied());

    /// <summary>月份意向客户级别状况表.</summary>
    public static ReportHeading LevelBoard { get; } =
        new("level-board", new("月份意向客户级别状况表", "monthly level board"), Source.Nissan("1").Implied());

    /// <summary>销售漏斗.</summary>
    public static ReportHeading Funnel { get; } =
        new("funnel", new("销售漏斗", "sales funnel"), Source.Gps("core ideas").Implied());

    /// <summary>流程记分卡.</summary>
    public static ReportHeading Scorecard { get; } =
        new("scorecard", new("流程记分卡", "process scorecard"), Source.Sgm("5"));

    /// <summary>Every report, in the order of the domain's list.</summary>
    public static IReadOnlyList<ReportHeading> All { get; } =
    [
        KeyManagement, Progress, FollowUp, Orders, Deals, Lost, Structure, Daily, Board, LevelBoard, Funnel, Scorecard,
    ];

    /// <summary>The report with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static ReportHeading Get(string id) => TryGet(id, out var heading)
        ? heading
        : throw new KeyNotFoundException($"There is no report '{id}'.");

    /// <summary>The report with an id, if there is one.</summary>
    public static bool TryGet(string id, [NotNullWhen(true)] out ReportHeading? heading)
    {
        heading = All.FirstOrDefault(h => string.Equals(h.Id, id, StringComparison.Ordinal));
        return heading is not null;
    }
}
