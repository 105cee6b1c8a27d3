using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>
/// The lost details (战败原因) that every standard lists; a state in which a card is lost is no reason (ours).
/// </summary>
internal static class LostDetails
{
    /// <summary>Every detail with its name in zh and en.</summary>
    public static CodeList<LostDetail> All { get; } = new(
        Ours("price", "价格", "price"),
        Ours("no-stock", "无现车", "no stock"),
        Ours("colour", "颜色", "colour"),
        Ours("delivery-time", "交车周期", "delivery time"),
        Ours("finance", "金融方案", "finance"),
        Ours("service", "服务", "service"),
        Ours("old-car", "旧车处理", "old car"),
        Ours("family", "家庭意见", "family"),
        Ours("other", "其他", "other"));

    private static ListedCode<LostDetail> Ours(string code, string zh, string en) =>
        new(new(code), new(zh, en), Source.Ours);
}
