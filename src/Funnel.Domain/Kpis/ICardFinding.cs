using Funnel.Domain.Cards;

namespace Funnel.Domain.Kpis;

/// <summary>A source of figures that finds the facts of one card without looking at all others.</summary>
internal interface ICardFinding
{
    /// <summary>A source of the same period that has all facts about a card, and not much else.</summary>
    public IFigureSource About(CardId card);
}
