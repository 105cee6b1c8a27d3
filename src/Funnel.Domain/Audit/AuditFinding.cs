using System.Globalization;
using Funnel.Domain.Dealers;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>Something odd in what was recorded, with the records behind it; no judgement on anybody.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Dealer">The dealer.</param>
/// <param name="Consultant">Whose rows they are; of several the one of the latest row.</param>
/// <param name="Members">The cards or traffic records, by id.</param>
/// <param name="On">The days that are evidence, in their order.</param>
public sealed record AuditFinding(
    AuditRule Rule,
    DealerId Dealer,
    ConsultantId Consultant,
    IReadOnlyList<string> Members,
    IReadOnlyList<LocalDate> On)
{
    /// <summary>The figures beside those of the peers, of a rule that is not certain.</summary>
    public PeerFigures? Peers { get; init; }

    /// <summary>The explanation that was accepted and holds; null while there is none.</summary>
    public AcceptedFinding? Accepted { get; init; }

    /// <summary>What was found, as a sentence; nothing personal.</summary>
    public Phrase Says => Peers is { } peers ? OfPeers(peers) : Rule.Meaning;

    /// <summary>Whether both find the same.</summary>
    public bool Equals(AuditFinding? other) => other is not null
        && Rule.Equals(other.Rule)
        && (Dealer, Consultant, Peers) == (other.Dealer, other.Consultant, other.Peers)
        && Equals(Accepted, other.Accepted)
        && Members.SequenceEqual(other.Members)
        && On.SequenceEqual(other.On);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Dealer, Consultant, Members.Count);

    private Phrase OfPeers(PeerFigures peers)
    {
        var (flagged, looked) = (Whole(peers.Flagged), Whole(peers.Looked));
        var rate = string.Create(CultureInfo.InvariantCulture, $"{100 * peers.PeerRate:0.0}%");
        return new(
            $"{Rule.Meaning.Zh}{looked}次中有{flagged}次，{(peers.IsOfGroup ? "集团" : "本店")}同事为{rate}。",
            $"{Rule.Meaning.En} {flagged} of {looked}; among peers of "
            + $"{(peers.IsOfGroup ? "the group" : "the dealer")} {rate}.");

        static string Whole(long number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
