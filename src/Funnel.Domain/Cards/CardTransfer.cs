using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>A card changing hands: the transfers of one day count as one, from the first owner to the last.</summary>
/// <param name="On">The first day with the new consultant.</param>
/// <param name="From">Who handed it on.</param>
/// <param name="To">Who received it; another consultant than <paramref name="From"/>.</param>
public readonly record struct CardTransfer(LocalDate On, ConsultantId From, ConsultantId To);
