using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Domain.Worklists;
using NodaTime;

namespace Funnel.Samples.Datasets.Results;

/// <summary>One of the lists a host can show, under any standard.</summary>
public sealed class WorklistChoice
{
    private readonly RowsOf _rows;

    private WorklistChoice(string id, Phrase name, RowsOf rows)
    {
        Id = id;
        Name = name;
        _rows = rows;
    }

    private delegate IEnumerable<WorklistRow> RowsOf(
        FunnelHistory history, IReadOnlyList<CardFacts> cards, LocalDate today, SalesStandard standard);

    /// <summary>Every list.</summary>
    public static IReadOnlyList<WorklistChoice> All { get; } =
    [
        Of(CardWorklists.Due, _ => CardWorklists.Due),
        Of(CardWorklists.Overdue, _ => CardWorklists.Overdue),
        Of(CardWorklists.Contacted, _ => CardWorklists.Contacted),
        Of(
            CardWorklists.DormancyCandidatesUnder(SalesStandards.Gps.Dormancy),
            standard => CardWorklists.DormancyCandidatesUnder(standard.Dormancy)),
        new(ReassignmentList.Id, ReassignmentList.Name, (history, cards, today, standard) => ReassignmentList
            .Of(cards, today, standard.Reassignment, standard.Scale, history.Consultants)
            .Select(WorklistRow.Of)),
        new(OwnerContactList.Id, OwnerContactList.Name, (history, cards, today, standard) => OwnerContactList
            .Of(history, cards, today, standard.OwnerContacts, standard.Scale)
            .Select(WorklistRow.Of)),
    ];

    /// <summary>The id in arguments and JSON.</summary>
    public string Id { get; }

    /// <summary>The name in zh and en.</summary>
    public Phrase Name { get; }

    /// <summary>The list on a day, with the rows that are wanted.</summary>
    public WorklistResult On(
        LocalDate today, FunnelHistory history, SalesStandard standard, Func<WorklistRow, bool> isWanted)
    {
        ArgumentNullException.ThrowIfNull(standard);
        var cards = new FactBook(history, new(today, today), standard.OwnerContacts).Of(FactKinds.Cards, Anchor.AsOf);
        return new(today, Id, Name, [.. _rows(history, cards, today, standard).Where(isWanted)]);
    }

    private static WorklistChoice Of(Worklist named, Func<SalesStandard, Worklist> under) => new(
        named.Id,
        named.Name,
        (_, cards, today, standard) => under(standard).Of(cards, today, standard.Scale).Select(WorklistRow.Of));
}
