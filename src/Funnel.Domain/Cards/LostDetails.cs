using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>
/// The lost details (战败原因) that every standard lists; a state in which a card is lost is no reason (ours).
/// </summary>
public static class LostDetails
{
    /// <summary>Every detail with its name in zh and en.</summary>
    public static IReadOnlyList<(LostDetail Detail, Phrase Name)> All { get; } =
    [
        (new("price"), new("价格", "price")),
        (new("no-stock"), new("无现车", "no stock")),
        (new("colour"), new("颜色", "colour")),
        (new("delivery-time"), new("交车周期", "delivery time")),
        (new("finance"), new("金融方案", "finance")),
        (new("service"), new("服务", "service")),
        (new("old-car"), new("旧车处理", "old car")),
        (new("family"), new("家庭意见", "family")),
        (new("other"), new("其他", "other")),
    ];

    /// <summary>The name of a detail, or its code where nobody lists it.</summary>
    public static Phrase NameOf(LostDetail detail)
    {
        foreach (var (known, name) in All)
        {
            if (known == detail)
            {
                return name;
            }
        }

        return new(detail.Value, detail.Value);
    }
}
