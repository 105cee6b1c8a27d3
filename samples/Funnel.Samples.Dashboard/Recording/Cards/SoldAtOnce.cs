using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>What a card is filed straight into (GPS 留档即成交); neither leaves it active.</summary>
internal enum SoldAtOnce
{
    [Code("ordered", "签订订单", "an order was signed")]
    Ordered,
    [Code("delivered", "成交（已交车）", "the car was delivered")]
    Delivered,
}
