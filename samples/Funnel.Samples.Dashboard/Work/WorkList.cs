using Funnel.Domain.Cards;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Facts;
using Funnel.Domain.Wording;
using Funnel.Domain.Worklists;
using Funnel.Samples.Dashboard.Tables;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Work;

/// <summary>Says which columns a list of the day's work has.</summary>
internal static class WorkList
{
    private const string OwnerContactForm = "owner-contact";

    /// <summary>A page of a list.</summary>
    public static ListTable Of(WorklistResult list, PageOfList page, ListSurroundings around) =>
        ListTable.Of(list.Name, Columns(list.Id, around), page.Of(list.Rows), list.Rows.Count);

    /// <summary>The cards of the rows on a page.</summary>
    public static IEnumerable<CardId> CardsOf(WorklistResult list, PageOfList page) =>
        page.Of(list.Rows).Select(row => row.Card.Card);

    private static IReadOnlyList<ListColumn<WorklistRow>> Columns(string list, ListSurroundings around) =>
    [
        new(ListTexts.Record, _ => around.Visitor.Say(
            list == CardWorklists.OwnerContactsId ? ListTexts.RecordOwnerContact : ListTexts.RecordContact))
        {
            Link = row => around.LinkTo(row.Card.Card, FormOf(list)),
        },
        new(AttributeColumns<CardFacts>.Card.Title, row => row.Card.Card.Value)
        {
            Link = row => around.LinkTo(row.Card.Card),
        },
        new(ListTexts.Customer, row => around.Customers.NameOf(row.Card.Card)),
        new(ListTexts.Phone, row => around.Customers.PhoneOf(row.Card.Card)),
        new(Dimensions.Consultant.Name, row => around.Names.Of(row.Card.Dealer, row.Consultant)),
        .. around.Scope.Dealer is null
            ? [new(Dimensions.Dealer.Name, row => around.Names.Of(row.Card.Dealer))]
            : Array.Empty<ListColumn<WorklistRow>>(),
        new(Dimensions.Model.Name, row => row.Card.Model.Value),
        new(Dimensions.Level.Name, row => row.Card.Level.Value),
        new(CardColumns.State.Title, row => around.Visitor.Say(Codes.Of<CardState>().NameOf(row.Card.State))),
        new(ListTexts.Due, row => ListTexts.Day(row.DueOn)),
        new(ListTexts.DaysOverdue, row => row.DaysOverdue == 0 ? "" : ListTexts.Number(row.DaysOverdue))
        {
            IsNumber = true,
        },
        new(CardColumns.LastContactOn.Title, row => ListTexts.Day(row.Card.LastContactOn)),
        new(ListTexts.AgeDays, row => ListTexts.Number(row.AgeDays)) { IsNumber = true },
        .. list switch
        {
            CardWorklists.ReassignmentId =>
                [ToDo(around), new(ListTexts.Why, row => WhyOf(row, around)) { IsProse = true }],
            CardWorklists.OwnerContactsId => [ToDo(around)],
            _ => Array.Empty<ListColumn<WorklistRow>>(),
        },
    ];

    private static ListColumn<WorklistRow> ToDo(ListSurroundings around) =>
        new(ListTexts.ToDo, row => around.Visitor.Say(row.Note)) { IsProse = true };

    private static string FormOf(string list) =>
        list == CardWorklists.OwnerContactsId ? OwnerContactForm : Codes.Of<CardMove>().CodeOf(CardMove.Contact);

    private static string WhyOf(WorklistRow row, ListSurroundings around)
    {
        var card = row.Card;
        return around.Standard.Reassignment.Judge(ReassignmentCandidates.Of(card), around.Today)
            is { } advice
                ? around.Visitor.Say(advice.Reason.Text)
                : "";
    }
}
