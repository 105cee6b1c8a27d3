using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Domain.Worklists;
using NodaTime;

namespace Funnel.Domain.Exchange.Results;

/// <summary>One of the lists a host can show, under any standard.</summary>
public sealed class WorklistChoice
{
    private readonly Func<SalesStandard, FunnelHistory, Worklist> _under;

    private WorklistChoice(Func<SalesStandard, FunnelHistory, Worklist> under)
    {
        var named = under(SalesStandards.Gps, new());
        (Id, Name, _under) = (named.Id, named.Name, under);
    }

    /// <summary>Every list.</summary>
    public static IReadOnlyList<WorklistChoice> All { get; } =
    [
        new((_, _) => CardWorklists.Due),
        new((_, _) => CardWorklists.Overdue),
        new((_, _) => CardWorklists.Unscheduled),
        new((_, _) => CardWorklists.Contacted),
        new((standard, _) => CardWorklists.DormancyCandidatesUnder(standard.Dormancy)),
        new((standard, history) => CardWorklists.ReassignmentUnder(standard.Reassignment, history.Consultants)),
        new((standard, history) => CardWorklists.OwnerContactsUnder(standard.OwnerContacts, history)),
    ];

    /// <summary>The id in arguments and JSON.</summary>
    public string Id { get; }

    /// <summary>The name in zh and en.</summary>
    public Phrase Name { get; }

    /// <summary>Which cards can be on the list on a day; no other card need be given.</summary>
    public Condition<CardFacts> Candidates(LocalDate today, SalesStandard standard) =>
        _under(standard, new()).On(today);

    /// <summary>The list on a day, with the rows that are wanted.</summary>
    public WorklistResult On(
        LocalDate today, FunnelHistory history, SalesStandard standard, Func<WorklistRow, bool> isWanted)
    {
        ArgumentNullException.ThrowIfNull(standard);
        var cards = new FactBook(history, new(today, today), standard.OwnerContacts).Of(FactKinds.Cards, Anchor.AsOf);
        return On(today, history, cards, standard, isWanted);
    }

    /// <summary>The list on a day, from cards that are made already.</summary>
    /// <param name="today">The day.</param>
    /// <param name="history">The consultants, and the contacts with owners and their transfers.</param>
    /// <param name="cards">The cards as at the end of the day.</param>
    /// <param name="standard">The standard.</param>
    /// <param name="isWanted">Which rows are wanted.</param>
    public WorklistResult On(
        LocalDate today,
        FunnelHistory history,
        IReadOnlyList<CardFacts> cards,
        SalesStandard standard,
        Func<WorklistRow, bool> isWanted)
    {
        ArgumentNullException.ThrowIfNull(standard);
        var entries = _under(standard, history).Of(cards, today, standard.Scale, standard.LeadRanking);
        return new(today, Id, Name, [.. entries.Select(WorklistRow.Of).Where(isWanted)]);
    }
}
