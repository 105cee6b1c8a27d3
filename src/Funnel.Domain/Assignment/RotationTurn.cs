using Funnel.Domain.Dealers;

namespace Funnel.Domain.Assignment;

/// <summary>One customer received in turn.</summary>
/// <param name="Consultant">Who receives; null where nobody is present.</param>
/// <param name="After">The queue afterwards.</param>
public sealed record RotationTurn(ConsultantId? Consultant, RotationQueue After);
