using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// How a card stood from the end of a day on: whose it was, its state, and the level recorded last.
/// </summary>
/// <param name="BeganOn">The first day at whose end it stood so; for the first stage the filing itself.</param>
/// <param name="Owner">The owner.</param>
/// <param name="State">The state.</param>
/// <param name="Level">The recorded level.</param>
internal readonly record struct CardStage(LocalDate BeganOn, ConsultantId Owner, CardState State, LevelCode Level)
{
    /// <summary>Whether an order was in force.</summary>
    public bool IsOrdered => State == CardState.Ordered;
}
