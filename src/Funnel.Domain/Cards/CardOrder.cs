using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>
/// One signing of an order on a card. It ends by delivery, by cancellation, or by the card being lost, which counts as
/// a cancellation.
/// </summary>
/// <param name="SignedOn">The signing day.</param>
/// <param name="CancelledOn">The day it was cancelled or the card lost, if so.</param>
/// <param name="DeliveredOn">The day the car was handed over, if so.</param>
public readonly record struct CardOrder(
    LocalDate SignedOn, LocalDate? CancelledOn = null, LocalDate? DeliveredOn = null);
