using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Standards;

/// <content>Cards under the standard: a chain of moves takes its rules and today along.</content>
public sealed partial record SalesStandard
{
    /// <summary>Files a card under the standard's rules.</summary>
    /// <param name="filing">What is written down.</param>
    /// <param name="today">Today at the dealer; a filing may not lie after it.</param>
    /// <returns>The card, or every reason against it; <see cref="MoveResult.Then"/> goes on.</returns>
    /// <example>
    /// <c>if (standard.File(filing, today).Then(order).TryGet(out var card, out var reasons))</c>
    /// </example>
    public MoveResult File(CardFiling filing, LocalDate today) => CustomerCard.File(filing, today, CardRules);

    /// <summary>Makes a move under the standard's rules, if the card allows it.</summary>
    /// <param name="card">The card, which stays as it is.</param>
    /// <param name="move">What happened.</param>
    /// <param name="today">Today at the dealer; nothing may be dated after it.</param>
    /// <returns>The card after it, or every reason against it; <see cref="MoveResult.Then"/> goes on.</returns>
    /// <exception cref="ArgumentException">Merging concerns two cards: use <see cref="CardMerge"/>.</exception>
    public MoveResult Move(CustomerCard card, CardEvent move, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(card);
        return card.Move(move, today, CardRules);
    }

    /// <summary>
    /// Why a card counts in a side of a KPI or not, told from the card alone: one explanation for each fact about it,
    /// none where there is no such fact, such as for an order never signed. What other records tell, such as a lost
    /// card that came back as another, is asked of <see cref="Funnel.Domain.Kpis.Figures.Explain"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The KPI has no such side, or is not about cards.</exception>
    public IReadOnlyList<Explanation> Explain(
        CustomerCard card, Kpi kpi, ReportingPeriod period, KpiSide side = KpiSide.Numerator)
    {
        ArgumentNullException.ThrowIfNull(card);
        return Figures(new FunnelHistory { Cards = [card] }, period).Explain(card.Id, kpi, side);
    }
}
