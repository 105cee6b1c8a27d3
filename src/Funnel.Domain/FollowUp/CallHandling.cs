using NodaTime;

namespace Funnel.Domain.FollowUp;

/// <summary>How one incoming call was taken; what was not measured is null.</summary>
/// <param name="Rings">Rings until it was answered.</param>
/// <param name="Waited">Time until it was answered.</param>
/// <param name="Held">Time the customer was kept on hold for a transfer.</param>
public readonly record struct CallHandling(int? Rings = null, Duration? Waited = null, Duration? Held = null);
