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
    private readonly CardsOf _cards;
    private readonly RowsOf _rows;

    private WorklistChoice(string id, Phrase name, CardsOf cards, RowsOf rows)
    {
        Id = id;
        Name = name;
        _cards = cards;
        _rows = rows;
    }

    private delegate Condition<CardFacts> CardsOf(LocalDate today, SalesStandard standard);

    private delegate IEnumerable<WorklistRow> RowsOf(
        FunnelHistory history, IReadOnlyList<CardFacts> cards, LocalDate today, SalesStandard standard);

    /// <summary>Every list.</summary>
    public static IReadOnlyList<WorklistChoice> All { get; } =
    [
        Of(CardWorklists.Due, _ => CardWorklists.Due),
        Of(CardWorklists.Overdue, _ => CardWorklists.Overdue),
        Of(CardWorklists.Unscheduled, _ => CardWorklists.Unscheduled),
        Of(CardWorklists.Contacted, _ => CardWorklists.Contacted),
        Of(
            CardWorklists.DormancyCandidatesUnder(SalesStandards.Gps.Dormancy),
            standard => CardWorklists.DormancyCandidatesUnder(standard.Dormancy)),
        new(
            ReassignmentList.Id,
            ReassignmentList.Name,
            (today, standard) => NotProgressing.On(today, standard.Reassignment),
            (history, cards, today, standard) => ReassignmentList
            .Of(cards, today, standard.Reassignment, standard.Scale, history.Consultants)
            .Select(WorklistRow.Of)),
        new(
            OwnerContactList.Id,
            OwnerContactList.Name,
            (today, _) => CardColumns.DeliveredOn <= today,
            (history, cards, today, standard) => OwnerContactList
            .Of(history, cards, today, standard.OwnerContacts, standard.Scale)
            .Select(WorklistRow.Of)),
    ];

    /// <summary>The id in arguments and JSON.</summary>
    public string Id { get; }

    /// <summary>The name in zh and en.</summary>
    public Phrase Name { get; }

    /// <summary>Which cards can be on the list on a day; no other card need be given.</summary>
    public Condition<CardFacts> Candidates(LocalDate today, SalesStandard standard) => _cards(today, standard);

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
        return new(today, Id, Name, [.. _rows(history, cards, today, standard).Where(isWanted)]);
    }

    private static WorklistChoice Of(Worklist named, Func<SalesStandard, Worklist> under) => new(
        named.Id,
        named.Name,
        (today, standard) => under(standard).On(today),
        (_, cards, today, standard) => under(standard)
            .Of(cards, today, standard.Scale, standard.LeadRanking)
            .Select(WorklistRow.Of));
}
