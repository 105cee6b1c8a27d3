using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Domain.Worklists;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Tables;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Funnel.Samples.Dashboard.Work;
using Microsoft.AspNetCore.Mvc;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>The day's work: who is to be contacted, and what else needs somebody's attention.</summary>
internal sealed class WorkModel(
    RecordsFollower follower,
    WorkBoard board,
    FunnelStore store,
    SalesStandard standard,
    ShowroomToday today,
    Visitor visitor) : ScopedPage(follower, today, visitor)
{
    private ListSurroundings _around = null!;

    public IReadOnlyList<WorklistResult> All { get; private set; } = [];

    /// <summary>The list asked for, whole.</summary>
    public WorklistResult? Chosen { get; private set; }

    /// <summary>What is asked of it.</summary>
    public WorkAsked Asked { get; private set; } = null!;

    /// <summary>Its rows that are asked for.</summary>
    public int Rows { get; private set; }

    /// <summary>The levels and the models on the list, to choose from.</summary>
    public IEnumerable<(string Field, Phrase Name, IEnumerable<Choice> Values)> Narrowing =>
    [
        (WorkAsked.LevelName, Dimensions.Level.Name, Chosen!.Rows.Select(row => row.Card.Level).Distinct()
            .OrderBy(standard.Scale.RankOf)
            .Select(level => new Choice(level.Value, standard.Scale.NameOf(level), level.Value == Asked.Level))),
        (WorkAsked.ModelName, Dimensions.Model.Name, Chosen.Rows.Select(row => row.Card.Model.Value).Distinct()
            .Order(StringComparer.Ordinal)
            .Select(model => new Choice(model, Phrase.Same(model), model == Asked.Model))),
    ];

    /// <summary>What can be done with several of its cards at once.</summary>
    public IEnumerable<CardMove> Together => Chosen!.Id switch
    {
        CardWorklists.OwnerContactsId => [],
        WorkList.DormancyId => [CardMove.SetDormant, CardMove.Transfer],
        _ => [CardMove.Transfer],
    };

    /// <summary>What has just been recorded on a card of the list.</summary>
    public Phrase? Done { get; private set; }

    public ListTable Table { get; private set; } = null!;

    public PageOfList Shown { get; private set; }

    public Phrase? Fault { get; private set; }

    /// <summary>Why the list is empty under this standard, where it always is.</summary>
    public Phrase? Remark => Chosen?.Id == CardWorklists.ReassignmentId && standard.Reassignment.Rules.Count == 0
        ? WorkTexts.NoReassignment
        : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        await OpenAsync(stop);
        All = board.Of(Records, Viewpoint.Scope, Today);
        Asked = WorkAsked.Read(Request.Query);
        var asked = Asked.List ?? All[0].Id;
        Asked = Asked with { List = asked };
        _around = new(Visitor, Records, standard, Viewpoint, Today, Asked.Values);
        Chosen = All.FirstOrDefault(list => list.Id == asked);
        if (Chosen is null)
        {
            Fault = WorkTexts.UnknownList(asked, All.Select(list => list.Id));
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        var list = WorkList.Of(Asked.Within(Chosen), Asked.Order, _around);
        Rows = list.Count;
        if (Request.Query["format"] == "csv")
        {
            var whole = await TableAsync(list, PageOfList.Whole, stop);
            return whole.ToCsv($"{Chosen.Id}-{ListTexts.Day(Today)}", Visitor).Download();
        }

        Done = DoneNote.Of(TempData) is { } code ? RecordingTexts.Done(code) : null;
        Shown = PageOfList.Read(Request.Query["page"]).Within(Rows);
        Table = await TableAsync(list, Shown, stop) with
        {
            LinkToOrder = order => LinkTo(Asked with { Order = null }, (ListOrder.Name, order)),
            Ticks = Together.Any() ? ("card", [.. list.CardsOf(Shown).Select(card => card.Value)]) : null,
        };
        return Page();
    }

    /// <summary>Another list, whole and in its own order.</summary>
    public string LinkTo(string list) => LinkTo(new WorkAsked(list, null, null, null));

    public string LinkToCsv() => LinkTo(Asked, ("format", "csv"));

    public string LinkToPage(int page) => LinkTo(Asked, ("page", ListTexts.Number(page)));

    /// <summary>Where what is ticked is sent.</summary>
    public string LinkToSeveral() => Viewpoint.Link("/several", Asked.Values);

    /// <summary>What a form that narrows the list down sends along.</summary>
    public IEnumerable<(string Name, string? Value)> Kept => Request.Query
        .Where(value => value.Key is not (WorkAsked.LevelName or WorkAsked.ModelName or "page" or "format"))
        .SelectMany(value => value.Value.Select(one => (value.Key, one)));

    private string LinkTo(WorkAsked asked, params IEnumerable<(string Name, string? Value)> more) =>
        Viewpoint.Link("/work", [.. asked.Values, .. more]);

    private async Task<ListTable> TableAsync(RecordList list, PageOfList page, CancellationToken stop)
    {
        _around.Customers = new(Visitor, await store.Archive.DetailsAsync(list.CardsOf(page), stop));
        return list.Of(page);
    }
}
