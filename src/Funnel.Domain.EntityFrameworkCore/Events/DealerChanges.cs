using Funnel.Domain.Dealers;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>At which dealers anything was recorded after a place in the order of recording.</summary>
/// <param name="Position">The place up to which this tells; the next question starts from it.</param>
/// <param name="Dealers">The dealers, by id.</param>
public sealed record DealerChanges(long Position, IReadOnlyList<DealerId> Dealers);
