using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Searching;
using Funnel.Samples.Dashboard.Tables;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>The cards that fit what was typed; the card itself where there is but one.</summary>
internal sealed class SearchModel(
    RecordsFollower follower,
    CardSearch search,
    FunnelStore store,
    SalesStandard standard,
    ShowroomToday today,
    Visitor visitor) : ScopedPage(follower, today, visitor)
{
    /// <summary>What was typed.</summary>
    public string Text { get; private set; } = "";

    public ListTable? Table { get; private set; }

    /// <summary>Whether there are more than are shown.</summary>
    public bool HasMore { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? q, CancellationToken stop)
    {
        await OpenAsync(stop);
        Text = (q ?? "").Trim();
        if (Text.Length == 0)
        {
            return Page();
        }

        var found = await search.FindAsync(Text, Viewpoint.Scope, stop);
        if (found.Count == 1)
        {
            return Redirect(Viewpoint.Link(Addresses.Of(found[0].Id)));
        }

        HasMore = found.Count > CardSearch.Most;
        var around = new ListSurroundings(Visitor, Records, standard, Viewpoint, Today);
        var list = new RecordList<CustomerCard>(
            CardTexts.Found, [.. found.Take(CardSearch.Most)], Columns(around), order: null, card => card.Id);
        around.Customers = new(Visitor, await store.Archive.DetailsAsync(list.CardsOf(PageOfList.Whole), stop));
        Table = list.Of(PageOfList.Whole);
        return Page();
    }

    private static IReadOnlyList<ListColumn<CustomerCard>> Columns(ListSurroundings around) =>
    [
        new(AttributeColumns<CardFacts>.Card.Title, card => card.Id.Value) { Link = card => around.LinkTo(card.Id) },
        around.Customer<CustomerCard>(card => card.Id),
        around.Phone<CustomerCard>(card => card.Id),
        new(Dimensions.Model.Name, card => card.Filing.Model.Value),
        new(Dimensions.Level.Name, card => card.Status.Level.Value),
        new(CardColumns.State.Title, card => around.Visitor.Say(Codes.Of<CardState>().NameOf(card.Status.State))),
        new(Dimensions.Consultant.Name, card => around.Names.Of(card.Filing.Dealer, card.Status.Owner)),
        new(Dimensions.Dealer.Name, card => around.Names.Of(card.Filing.Dealer)),
        new(CardColumns.FiledOn.Title, card => ListTexts.Day(card.Filing.FiledOn)),
        new(CardColumns.NextContactOn.Title, card => ListTexts.Day(card.Status.NextContactOn)),
    ];
}
