using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Seeding;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Funnel.Samples.Dashboard.Pages.Recording;

/// <summary>Says what was made up at the first start, and removes it where that is confirmed.</summary>
internal sealed class MadeUpModel(MadeUpDealers madeUp, RecordsFollower follower) : PageModel
{
    /// <summary>Whether the button was pressed without the tick.</summary>
    public bool IsUnconfirmed { get; private set; }

    /// <summary>What there is of each dealer.</summary>
    public IReadOnlyList<(string Dealer, int Cards, int Traffic)> Dealers { get; private set; } = [];

    public Task OnGetAsync(CancellationToken stop) => CountAsync(stop);

    public async Task<IActionResult> OnPostAsync(bool sure, CancellationToken stop)
    {
        if (sure)
        {
            await madeUp.RemoveAsync(stop);
            return Redirect("/");
        }

        IsUnconfirmed = true;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await CountAsync(stop);
        return Page();
    }

    private async Task CountAsync(CancellationToken stop)
    {
        var records = await follower.CurrentAsync(stop);
        Dealers =
        [
            .. from id in madeUp.Ids
               where records.ByDealer.ContainsKey(new(id))
               let dealer = records.ByDealer[new(id)]
               select (
                   dealer.Dealer.Name is { } name ? $"{name} {id}" : id,
                   dealer.History.Cards.Count,
                   dealer.History.Traffic.Count),
        ];
    }
}
