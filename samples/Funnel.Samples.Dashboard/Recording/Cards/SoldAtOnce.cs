namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>What a card is filed straight into (GPS 留档即成交); neither leaves it active.</summary>
internal enum SoldAtOnce
{
    Ordered,
    Delivered,
}
