using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Cards;

/// <summary>An order or a due date, with the card it was made on and so with whom that was on any day.</summary>
/// <param name="What">The order or due date.</param>
/// <param name="Hands">Whose the card was on which day.</param>
internal readonly record struct Owned<T>(T What, Handovers Hands)
{
    /// <summary>
    /// Who owned the card it was made on at the end of a day; from the day of a merge on, the survivor's owner (ours
    /// 2).
    /// </summary>
    public ConsultantId OwnerOn(LocalDate day) => Hands.OwnerOn(day);
}
