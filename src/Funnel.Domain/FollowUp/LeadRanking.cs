using Funnel.Domain.Channels;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.FollowUp;

/// <summary>Which lead to contact first: by source, then the newest.</summary>
public sealed record LeadRanking
{
    /// <summary>A ranking.</summary>
    /// <param name="name">The name in zh and en.</param>
    /// <param name="source">Where it is printed.</param>
    /// <param name="first">The lead sources that go before all others, the best first.</param>
    /// <exception cref="ArgumentException">A lead source is listed twice.</exception>
    public LeadRanking(Phrase name, Source source, params IEnumerable<LeadSource> first)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(first);
        Name = name;
        Source = source;
        First = [.. first];
        if (First.Distinct().Count() != First.Count)
        {
            throw new ArgumentException("A lead source has one place.", nameof(first));
        }
    }

    /// <summary>The name in zh and en.</summary>
    public Phrase Name { get; }

    /// <summary>Where it is printed.</summary>
    public Source Source { get; }

    /// <summary>The lead sources that go before all others, the best first.</summary>
    public IReadOnlyList<LeadSource> First { get; }

    /// <summary>The place of a lead source, 0 for the best; those not listed, and none, share the last.</summary>
    internal int RankOf(LeadSource? source)
    {
        for (var rank = 0; rank < First.Count; rank++)
        {
            if (First[rank] == source)
            {
                return rank;
            }
        }

        return First.Count;
    }

    /// <summary>Leads in the order in which to contact them; of equal ones the given order stays.</summary>
    /// <param name="leads">The leads.</param>
    /// <param name="sourceOf">Where a lead came from, if known.</param>
    /// <param name="receivedOn">The day it came in; the newest goes first.</param>
    public IReadOnlyList<T> Order<T>(
        IEnumerable<T> leads, Func<T, LeadSource?> sourceOf, Func<T, LocalDate> receivedOn) =>
        [.. leads.OrderBy(lead => RankOf(sourceOf(lead))).ThenByDescending(receivedOn)];

    /// <summary>Whether both rank alike.</summary>
    public bool Equals(LeadRanking? other) =>
        other is not null && (Name, Source) == (other.Name, other.Source) && First.SequenceEqual(other.First);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Source, First.Count);
}
