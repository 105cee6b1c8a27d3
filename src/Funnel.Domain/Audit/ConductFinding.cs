using Funnel.Domain.Dealers;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>A call, a record or a day that is not as the standard wants it.</summary>
/// <param name="Rule">The id of the rule.</param>
/// <param name="Dealer">The dealer.</param>
/// <param name="Consultant">The consultant on the record; null where the rule is about a whole day.</param>
/// <param name="Record">The id of the traffic record or of the card; empty where it is about a whole day.</param>
/// <param name="On">The day.</param>
/// <param name="Reasons">What is wrong or missing, at least one.</param>
public sealed record ConductFinding(
    string Rule, DealerId Dealer, ConsultantId? Consultant, string Record, LocalDate On, IReadOnlyList<Reason> Reasons)
{
    /// <summary>Whether both find the same on the same record.</summary>
    public bool Equals(ConductFinding? other) => other is not null
        && (Rule, Record, On) == (other.Rule, other.Record, other.On)
        && (Dealer, Consultant) == (other.Dealer, other.Consultant)
        && Reasons.SequenceEqual(other.Reasons);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Dealer, Consultant, Record, On);
}
