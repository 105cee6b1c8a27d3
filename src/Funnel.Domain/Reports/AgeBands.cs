using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Reports;

/// <summary>The bands of card age as scopes of facts.</summary>
internal static class AgeBands
{
    /// <summary>
    /// Each band as a scope of cards, their stages and orders: those whose card is of that age at the end of the last
    /// known day.
    /// </summary>
    public static IReadOnlyList<Scope> Scopes { get; } =
    [
        .. AgeBand.All.Select(band => Scope
            .Of(FactKinds.Cards, band.Of(CardColumns.FiledOn))
            .Also(FactKinds.Stages, band.Of(StageColumns.FiledOn))
            .Also(FactKinds.Orders, band.Of(OrderColumns.FiledOn))),
    ];
}
