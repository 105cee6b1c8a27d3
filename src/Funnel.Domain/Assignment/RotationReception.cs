using Funnel.Domain.Dealers;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.Assignment;

/// <summary>One new customer in the showroom, and whose turn it was.</summary>
/// <param name="Record">The record of the register.</param>
/// <param name="ArrivedAt">When the customer came.</param>
/// <param name="Next">Whose turn it was; null where nobody was in service.</param>
/// <param name="By">Who received the customer.</param>
public sealed record RotationReception(TrafficId Record, LocalDateTime ArrivedAt, ConsultantId? Next, ConsultantId By)
{
    /// <summary>Whether the customer was received by whoever was next.</summary>
    public bool IsInTurn => Next == By;
}
