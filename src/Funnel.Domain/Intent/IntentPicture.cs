using NodaTime;

namespace Funnel.Domain.Intent;

/// <summary>What a consultant knows about a customer's intent on the day it is assessed.</summary>
/// <param name="AssessedOn">The day the windows are counted from.</param>
public sealed record IntentPicture(LocalDate AssessedOn)
{
    /// <summary>
    /// The day the customer plans to buy, if known. A day already passed counts as due now, within every window (ours):
    /// the customer is late, not cold. One passed by more than the scheme's widest window vouches for nothing (ours).
    /// </summary>
    public LocalDate? PlannedOn { get; init; }

    /// <summary>
    /// Whether an order is signed, delivered or not. In a scale without a level for orders it counts as a purchase due
    /// now (ours).
    /// </summary>
    public bool IsOrdered { get; init; }

    /// <summary>The key questions answered so far.</summary>
    public IReadOnlyList<KeyQuestion> AnsweredQuestions { get; init => field = [.. value]; } = [];

    /// <summary>The criteria observed.</summary>
    public IReadOnlyList<IntentCriterion> MetCriteria { get; init => field = [.. value]; } = [];
}
