using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Wording;

/// <summary>What the page of a traffic record says.</summary>
internal static class TrafficTexts
{
    public static Phrase Title(string record) => new($"流量记录 {record}", $"Traffic record {record}");

    public static Phrase Unknown { get; } = new("没有这条流量记录", "There is no such traffic record");
    public static Phrase UnknownHint(string record) => new(
        $"编号为 '{record}' 的流量记录不存在。", $"No traffic record with the id '{record}' is in the store.");

    public static Phrase Record { get; } = new("登记内容", "What was registered");
    public static Phrase LeftAt { get; } = new("离开时间", "Left");
    public static Phrase PartySize { get; } = new("人数", "Party");
    public static Phrase Card { get; } = new("客户档案", "Card");
    public static Phrase NoCard { get; } = new("未关联客户档案", "no card");
}
