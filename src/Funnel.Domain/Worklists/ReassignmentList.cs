using Funnel.Domain.Assignment;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Worklists;

/// <summary>待重新分配客户: the cards that should change hands, with who could take them over (DRM 4).</summary>
public static class ReassignmentList
{
    /// <summary>The id of the list.</summary>
    public const string Id = "reassignment";

    /// <summary>The name of the list.</summary>
    public static Phrase Name { get; } = new("待重新分配客户", "to be reassigned");

    /// <summary>What of a card the ladder has to know.</summary>
    public static ReassignmentCandidate CandidateOf(CardFacts card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new(card.State, card.Level, card.LevelSince, card.TransferredOn, card.FirstTransferredOn);
    }

    /// <summary>The cards that should change hands on a day, most urgent first as on every worklist.</summary>
    /// <param name="cards">The cards as at the end of <paramref name="today"/>.</param>
    /// <param name="today">Today at the dealer.</param>
    /// <param name="ladder">The rules; without any the list is empty.</param>
    /// <param name="scale">The scale that says which level is better.</param>
    /// <param name="consultants">The consultants; those not in service on the day take no part.</param>
    /// <param name="absent">Consultants who are away on the day and take no part either.</param>
    public static IReadOnlyList<ReassignmentEntry> Of(
        IEnumerable<CardFacts> cards,
        LocalDate today,
        ReassignmentLadder ladder,
        LevelScale scale,
        IEnumerable<Consultant> consultants,
        IReadOnlyCollection<ConsultantId>? absent = null)
    {
        ArgumentNullException.ThrowIfNull(consultants);
        var present = consultants
            .Where(c => c.IsActiveOn(today) && absent?.Contains(c.Id) != true)
            .OrderBy(c => c.Id.Value, StringComparer.Ordinal)
            .ToLookup(c => c.Dealer);
        var list = new Worklist(Id, Name, day => NotProgressing.On(day, ladder));
        return [.. list.Of(cards, today, scale)
            .Select(entry => (Entry: entry, Verdict: ladder.Judge(CandidateOf(entry.Card), today)))
            .Where(judged => judged.Verdict is ReassignmentVerdict.Recommended)
            .Select(judged => EntryOf(judged.Entry, (ReassignmentVerdict.Recommended)judged.Verdict, present))];
    }

    private static ReassignmentEntry EntryOf(
        WorklistEntry entry, ReassignmentVerdict.Recommended verdict, ILookup<DealerId, Consultant> present)
    {
        var targets = verdict.Rule.Targets;
        var anybody = targets.Contains(ReassignmentTarget.AnotherConsultant);
        var seniors = targets.Contains(ReassignmentTarget.SeniorConsultant);
        return new(entry, verdict, [.. present[entry.Card.Dealer]
            .Where(c => c.Id != entry.Card.Consultant && (anybody || (seniors && c.IsSenior)))
            .Select(c => c.Id)]);
    }
}
