using Funnel.Domain.Checks;
using Funnel.Domain.Sources;

namespace Funnel.Domain.Standards.Catalog;

/// <summary>The six steps of DRM, and the agenda of its daily meeting.</summary>
internal static class DrmContent
{
    public static IReadOnlyList<ProcessStep> Steps { get; } =
    [
        new("reception", new("建立客户接待的流程和规范", "A procedure for receiving customers"), Source.Drm("1"))
        {
            Stage = ProcessStage.Reception,
            Kpis = ["showroom-traffic"],
            Conduct =
            [
                Item("sources", "1",
                    "客户来源主要有三个途径：直接到店里来、打电话、通过网络联系（电子邮件、网站注册、MSN等）",
                    "Customers come in three ways: to the showroom, by telephone, over the internet."),
                Item("rotation", "1",
                    "建立排号的规矩：一个销售一旦接待了客户，下一个销售就进入接待准备状态",
                    "A queue: once a consultant has received a customer, the next one is ready."),
            ],
        },
        new("registration", new("提高登记客户接待表的成功率", "More reception forms filled in"), Source.Drm("2"))
        {
            Kpis = ["registration-rate", "complete-card-rate"],
            Conduct =
            [
                Item("form", "2",
                    "重新设计客户接待表：减少不必要的登记信息，增加有助于判断客户购买意向的信息（如主要陪同人员）",
                    "The form asks less that is useless and more that tells intent, such as who came along."),
                Item("training", "2",
                    "培训销售人员帮助填写客户接待表的接待技巧、话术和填写规范",
                    "Consultants are trained in helping to fill it in."),
                Item("gifts", "2",
                    "购买合适的礼物和奖励，鼓励到访客户留下资料",
                    "Small gifts encourage visitors to leave their information."),
                Item("appraisal", "2",
                    "把填写客户接待表的成功率、正确性、完整性作为销售人员的考核指标，并给予奖励",
                    "How often, how correctly and how completely it is filled in counts in the appraisal."),
                Item("entry", "2",
                    "填写完客户接待表，马上交给销售助理录入电脑",
                    "The form goes to the sales assistant at once and into the computer."),
            ],
        },
        new("grading", new("评估客户购买意向级别，并制定明确的回访制度", "Grading, and duties to call back"), Source.Drm("2"))
        {
            Stage = ProcessStage.ProspectFollowUp,
            Kpis = ["cadence-compliance-rate", "contact-coverage-rate", "level-upgrades"],
            Conduct =
            [
                Item("imminent", "2",
                    "准购买客户（三个月内购买）：每周必须电话回访一次",
                    "Imminent (buys within three months): called every week.") with
                {
                    Limit = new(null, 1, new("周", "week between two calls")),
                },
                Item("intending", "2",
                    "意向客户（半年内购买）：每个月至少电话回访一次",
                    "Intending (buys within half a year): called at least every month.") with
                {
                    Limit = new(null, 1, new("个月", "month between two calls")),
                },
                Item("watching", "2",
                    "潜在客户（还在观望中，时间不确定）：交市场部统一跟进",
                    "Watching (no time yet): followed up by marketing."),
                Item("regrading", "2",
                    "客户的级别每次回访或者接待、试驾后不断地调整",
                    "The tier is adjusted after every call, reception and test drive."),
                Item("ownership", "2", "明确客户归属哪个销售员", "It is clear which consultant a customer belongs to."),
            ],
        },
        new("meeting", new("销售经理每天召开销售会议", "Daily sales meeting"), Source.Drm("3"))
        {
            Kpis = ["close-rate", "level-upgrades"],
        },
        new("reassignment", new("战败客户以及长期无进展客户归属的重新划分", "Reassignment of lost and stuck customers"),
            Source.Drm("4"))
        {
            Kpis = ["lost-rate"],
            Conduct =
            [
                Item("pre-lost", "4",
                    "准成交客户在三个月内未成交定义为准战败客户，由销售经理重新分配给更资深的销售人员，或者由销售经理亲自回访",
                    "Imminent for three months without a purchase: pre-lost; to a more senior consultant, or called by "
                    + "the sales manager in person."),
                Item("lost", "4",
                    "如果三个月内仍未成交，定义为战败客户，转移给市场部统一跟进",
                    "Three more months without a purchase: lost, and followed up by marketing."),
                Item("stuck", "4",
                    "意向客户三个月没有升级为准成交客户的，也重新分配归属",
                    "Intending for three months without rising: reassigned."),
            ],
        },
        new("analysis", new("销售经理通过数据的统计分析总结经验，发现问题", "The manager learns from the figures"),
            Source.Drm("5"))
        {
            Conduct =
            [
                Item("find-early", "5",
                    "通过数据，不断地发现问题，而且提前发现问题，找到改进的环节，并制定明确的分解目标和行动计划",
                    "Find problems early from the figures, then set clear partial targets and a plan."),
            ],
        },
        new("coaching", new("销售经理辅导销售人员", "The manager coaches the consultants"), Source.Drm("6"))
        {
            Conduct =
            [
                Item("on-the-spot", "6",
                    "对于客户接待表填写质量比较差的销售人员，销售经理要重点现场跟踪，帮助提高接待技巧",
                    "Those whose forms are poor are watched on the spot and helped."),
                Item("recordings", "6",
                    "抽查电话录音，并分享高级销售的电话回访经验",
                    "Recorded calls are sampled, and the experienced ones' calls shared."),
            ],
        },
    ];

    public static IReadOnlyList<StandardSection> Sections { get; } =
    [
        new("daily-meeting", new("每天的销售会议", "Agenda of the daily sales meeting"), Source.Drm("3"),
        [
            Item("receptions", "3", "客户接待", "receptions"),
            Item("callbacks", "3", "客户回访", "callbacks"),
            Item("prospects", "3", "销售人员和销售部总的意向客户数和潜在客户数据", "prospects per consultant and in all"),
            Item("conversion", "3", "每个销售的转化率", "conversion of each consultant"),
            Item("upgrades", "3", "所分管的客户通过回访级别提升的数量", "levels raised by callbacks"),
            Item("tomorrow", "3", "第二天的回访任务和指标", "tomorrow's callbacks and targets"),
            Item("distribution", "3",
                "分配其他渠道，尤其是市场培育的意向客户，给指定的销售人员",
                "leads of other channels, above all those nurtured by marketing, are given to consultants"),
        ]),
    ];

    public static IReadOnlyList<StandardItem> Gaps { get; } =
    [
        new("calls-and-internet", new(
            "原文为连载之一：打电话和网络联系的数据库营销留待后文，未刊出。",
            "The source is one of a series: calls and internet leads are left to a later part, which is not at hand."),
            Source.Drm("1")),
        new("no-dormancy", new("原文无休眠规则，采用GPŠ规则（本库自定）。",
            "The source has no dormancy; the GPŠ rule stands in (ours)."), Source.Ours),
    ];

    private static StandardItem Item(string code, string section, string zh, string en) =>
        new(code, new(zh, en), Source.Drm(section));
}
