using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>Codes and names of what a card is filed straight into.</summary>
internal static class SoldAtOnceCodes
{
    public static CodeBook<SoldAtOnce> All { get; } = new(
        (SoldAtOnce.Ordered, "ordered", new("签订订单", "an order was signed")),
        (SoldAtOnce.Delivered, "delivered", new("成交（已交车）", "the car was delivered")));
}
