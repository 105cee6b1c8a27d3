using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis.Catalog;

/// <summary>
/// How far filed customers come: to the showroom, a test drive, an order, a delivery, or to their loss. A declaration
/// gives its rate on every basis.
/// </summary>
public static class Conversions
{
    /// <summary>Prospects: cards filed before the period and still open, and cards filed in it.</summary>
    public static Population<CardFacts> Prospects { get; } =
        new(FactKinds.Cards, CardColumns.FiledOn, CardSets.Opening) { New = CardSets.New, All = CardSets.Prospects };

    /// <summary>From filing to the first showroom visit.</summary>
    public static Conversion<CardFacts> FiledVisited { get; } = Of(
        "filed-visited", "overall-visit-rate", new("总体进店率", "Overall visit rate"), CardColumns.FirstVisitOn)
        with
    { Converted = CardSets.Visited, Source = Source.Gps("4.8") };

    /// <summary>From filing to the first test drive.</summary>
    public static Conversion<CardFacts> FiledTestDriven { get; } = Of(
        "filed-test-driven", "test-drive-rate", new("试乘试驾率", "Test-drive rate"), CardColumns.FirstTestDriveOn)
        with
    { Converted = CardSets.TestDriven, Source = Source.Gps("4.14").And(Source.Sgm().Implied()) };

    /// <summary>From filing to the first order ever signed, cancelled since or not.</summary>
    public static Conversion<CardFacts> FiledOrdered { get; } = Of(
        "filed-ordered", "first-order-rate", new("首次订单率", "First-order rate"), CardColumns.FirstSignedOn);

    /// <summary>From filing to the delivery.</summary>
    public static Conversion<CardFacts> FiledDelivered { get; } = Of(
        "filed-delivered", "close-rate", new("成交率", "Close rate"), CardColumns.DeliveredOn)
        with
    {
        Converted = CardSets.DeliveredByNow,
        Source = Source.Gps().Implied().And(Source.Sgm().Implied()),
    };

    /// <summary>From filing to the loss.</summary>
    public static Conversion<CardFacts> FiledLost { get; } = Of(
        "filed-lost", "lost-rate", new("战败率", "Lost rate"), CardColumns.LostOn)
        with
    {
        Converted = CardSets.LostByNow,
        Source = Source.Gps().Implied(),
        Bearing = KpiBearing.Less,
    };

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Conversion<CardFacts>> All { get; } =
        [FiledVisited, FiledTestDriven, FiledOrdered, FiledDelivered, FiledLost];

    private static Conversion<CardFacts> Of(string id, string rate, Phrase name, DateColumn<CardFacts> outcomeOn) =>
        new(id, rate, name, Prospects, outcomeOn) { Family = KpiFamily.FlowRates };
}
