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
    /// <summary>The id of the list of cards that may be set dormant.</summary>
    public const string DormancyId = "dormancy-candidates";

    private const string OwnerContactForm = "owner-contact";

    /// <summary>A list in its own order, or in the one asked for.</summary>
    public static RecordList<WorklistRow> Of(WorklistResult list, ListOrder? order, ListSurroundings around) =>
        new(list.Name, list.Rows, Columns(list.Id, around), order, row => row.Card.Card);

    /// <summary>The form that does what a list asks for.</summary>
    public static string FormOf(string list) => list switch
    {
        CardWorklists.OwnerContactsId => OwnerContactForm,
        DormancyId => Codes.Of<CardMove>().CodeOf(CardMove.SetDormant),
        CardWorklists.ReassignmentId => Codes.Of<CardMove>().CodeOf(CardMove.Transfer),
        _ => Codes.Of<CardMove>().CodeOf(CardMove.Contact),
    };

    private static IReadOnlyList<ListColumn<WorklistRow>> Columns(string list, ListSurroundings around) =>
    [
        new(ListTexts.Record, _ => around.Visitor.Say(ActionOf(list)))
        {
            Link = row => around.LinkTo(row.Card.Card, FormOf(list)),
            IsSortable = false,
            IsAction = true,
        },
        new(AttributeColumns<CardFacts>.Card.Title, row => row.Card.Card.Value)
        {
            Link = row => around.LinkTo(row.Card.Card),
        },
        around.Customer<WorklistRow>(row => row.Card.Card),
        around.Phone<WorklistRow>(row => row.Card.Card),
        new(Dimensions.Consultant.Name, row => around.Names.Of(row.Card.Dealer, row.Consultant)),
        .. around.Scope.Dealer is null
            ? [new(Dimensions.Dealer.Name, row => around.Names.Of(row.Card.Dealer))]
            : Array.Empty<ListColumn<WorklistRow>>(),
        new(Dimensions.Model.Name, row => row.Card.Model.Value),
        .. list == CardWorklists.OwnerContactsId ? Array.Empty<ListColumn<WorklistRow>>() : Standing(around),
        new(ListTexts.Due, row => ListTexts.Day(row.DueOn)),
        new(ListTexts.DaysOverdue, row => row.DaysOverdue == 0 ? "" : ListTexts.Number(row.DaysOverdue))
        {
            IsNumber = true,
        },
        .. list switch
        {
            CardWorklists.OwnerContactsId => [ToDo(around)],
            CardWorklists.ReassignmentId =>
                [.. Age(), ToDo(around), new(ListTexts.Why, row => WhyOf(row, around)) { IsProse = true }],
            _ => Age(),
        },
    ];

    // An owner's card is delivered, whatever its level was.
    private static ListColumn<WorklistRow>[] Standing(ListSurroundings around) =>
    [
        new(Dimensions.Level.Name, row => row.Card.Level.Value) { SortedBy = row => around.RankOf(row.Card.Level) },
        new(CardColumns.State.Title, row => around.Visitor.Say(Codes.Of<CardState>().NameOf(row.Card.State))),
    ];

    private static ListColumn<WorklistRow>[] Age() =>
    [
        new(CardColumns.LastContactOn.Title, row => ListTexts.Day(row.Card.LastContactOn)),
        new(ListTexts.AgeDays, row => ListTexts.Number(row.AgeDays)) { IsNumber = true },
    ];

    private static Phrase ActionOf(string list) => list switch
    {
        CardWorklists.OwnerContactsId => ListTexts.RecordOwnerContact,
        DormancyId => ListTexts.SetDormant,
        CardWorklists.ReassignmentId => ListTexts.Transfer,
        _ => ListTexts.RecordContact,
    };

    private static ListColumn<WorklistRow> ToDo(ListSurroundings around) =>
        new(ListTexts.ToDo, row => around.Visitor.Say(row.Note)) { IsProse = true };

    private static string WhyOf(WorklistRow row, ListSurroundings around)
    {
        var card = row.Card;
        return around.Standard.Reassignment.Judge(ReassignmentCandidates.Of(card), around.Today)
            is { } advice
                ? around.Visitor.Say(advice.Reason.Text)
                : "";
    }
}
