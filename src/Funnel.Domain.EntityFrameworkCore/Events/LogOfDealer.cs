using Funnel.Domain.Dealers;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>How far the log goes of a dealer.</summary>
/// <param name="Dealer">The dealer.</param>
/// <param name="Rows">How many rows there are.</param>
/// <param name="Last">The position of the last one.</param>
internal sealed record LogOfDealer(DealerId Dealer, int Rows, long Last);
