using Funnel.Domain.Audit;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the page of the recording checks says; it judges nobody.</summary>
internal static class FindingTexts
{
    public static Phrase Title { get; } = new("录入核查", "Recording checks");

    public static Phrase Intro { get; } = new(
        "录入中值得问一句的情况。每条都可能有正常原因，仅供核实，不是对任何人的评价。",
        "What is worth a question in how records were written down. Each may have a good reason; nothing here judges "
        + "anybody.");

    public static Phrase Rules { get; } = new("各项核查", "The checks");
    public static Phrase Rule { get; } = new("核查", "Check");
    public static Phrase Severity { get; } = new("程度", "Weight");
    public static Phrase Kind { get; } = new("方式", "How");
    public static Phrase EachOne { get; } = new("逐条", "each record");
    public static Phrase ByPeers { get; } = new("与同事比较", "against colleagues");
    public static Phrase Flagged { get; } = new("标出", "Flagged");
    public static Phrase Looked { get; } = new("已看", "Looked at");
    public static Phrase Share { get; } = new("占比", "Share");
    public static Phrase Findings { get; } = new("待核实", "To be asked about");
    public static Phrase NotApplicable { get; } = new("不适用", "does not apply");
    public static Phrase Explained { get; } = new("可能的正常原因：", "A good reason may be: ");
    public static Phrase Consultant { get; } = new("销售顾问", "Consultant");
    public static Phrase Own { get; } = new("标出 / 已看", "Flagged / looked at");
    public static Phrase Peers { get; } = new("同事", "Colleagues");
    public static Phrase Chance { get; } = new("偶然概率", "By chance");
    public static Phrase Members { get; } = new("记录", "Records");
    public static Phrase On { get; } = new("日期", "Days");
    public static Phrase Says { get; } = new("说明", "What was found");
    public static Phrase None { get; } = new("没有待核实的情况。", "There is nothing to ask about.");
    public static Phrase See { get; } = new("核查录入", "Recording checks");

    public static Phrase PeersNote { get; } = new(
        "与同店（人数少时为集团）同事同月比较；只有次数足够、比例至少两倍且不大可能出于偶然的才列出。",
        "Held against colleagues of the dealer, or of the group where they are few, in the same months; named only "
        + "with enough cases, at least twice their share, and hardly by chance.");

    public static Phrase Accepted { get; } = new("已接受的说明", "Accepted explanation");

    public static Phrase AcceptedBy(AcceptedFinding accepted) => new(
        $"说明已由 {accepted.By} 接受，至 {ListTexts.Day(accepted.Until)}",
        $"explained; accepted by {accepted.By} until {ListTexts.Day(accepted.Until)}");

    public static Phrase UnknownRule(string id) => new($"没有核查 '{id}'。", $"There is no check '{id}'.");

    public static Phrase More(int records) => new(
        FormattableString.Invariant($"共 {records} 条"), FormattableString.Invariant($"all {records}"));

    /// <summary>How a rule tells.</summary>
    public static Phrase HowOf(AuditRule rule) => rule.IsCertain ? EachOne : ByPeers;
}
