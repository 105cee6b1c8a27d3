using Funnel.Domain.Assignment;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using NodaTime;

namespace Funnel.Domain.Worklists;

/// <summary>Says which cards should change hands on a day, and who could take them over.</summary>
internal sealed class HandingOver(
    ReassignmentLadder ladder,
    IEnumerable<Consultant> consultants,
    IReadOnlyCollection<ConsultantId> absent,
    LocalDate today)
{
    private readonly ILookup<DealerId, Consultant> _present = consultants
        .Where(c => c.IsActiveOn(today) && !absent.Contains(c.Id))
        .OrderBy(c => c.Id)
        .ToLookup(c => c.Dealer);

    public WorklistTask? Judge(CardFacts card) =>
        ladder.Judge(ReassignmentCandidates.Of(card), today) is { } advice
            ? new WorklistTask.HandOver(advice, Receivers(card, advice.Rule.Targets))
            : null;

    private IReadOnlyList<ConsultantId> Receivers(CardFacts card, IReadOnlyList<ReassignmentTarget> targets)
    {
        var anybody = targets.Contains(ReassignmentTarget.AnotherConsultant);
        var seniors = targets.Contains(ReassignmentTarget.SeniorConsultant);
        return [.. _present[card.Dealer]
            .Where(c => c.Id != card.Consultant && (anybody || (seniors && c.IsSenior)))
            .Select(c => c.Id)];
    }
}
