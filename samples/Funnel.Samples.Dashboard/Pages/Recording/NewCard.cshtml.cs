using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Recording;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Funnel.Samples.Dashboard.Pages.Recording;

/// <summary>A card is filed.</summary>
internal sealed class NewCardModel(CardDesk desk, DealerChoice dealers, SalesStandard standard, ShowroomToday today)
    : PageModel
{
    private FilingForm _form = null!;

    /// <summary>The form; null where the dealer is still to be chosen.</summary>
    public RecordForm? Form { get; private set; }

    public Phrase DealerName { get; private set; }

    public IReadOnlyList<FieldChoice> Dealers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await OpenAsync(stop))
        {
            Form = Of(_form.SuggestedBy(Request.Query["consultant"]), FormStamp.New());
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await OpenAsync(stop))
        {
            return Page();
        }

        var typed = TypedValues.Of(await Request.ReadFormAsync(stop));
        var reading = new FormReading(typed);
        var stamp = FormStamp.Of(typed);
        var filing = _form.Read(reading, (stamp ?? FormStamp.New()).Sent);
        if (stamp is null)
        {
            return Return(Of(typed, FormStamp.New()) with { Reasons = [RecordingReasons.Unstamped] });
        }

        var form = Of(typed, stamp) with { Faults = reading.Faults, Reasons = reading.Reasons };
        return !reading.IsSound ? Return(form) : await desk.SendAsync(filing, stop) switch
        {
            StoreResult.Stored or StoreResult.Repeated => this.Told(
                RecordingTexts.Filed, KeptQuery.Link(Request.Query, Addresses.Of(filing.Card.Card))),
            StoreResult.Refused refused => Return(form with { Reasons = refused.Reasons }),
            _ => throw new InvalidOperationException("A card that is being filed has no older version."),
        };
    }

    private PageResult Return(RecordForm form)
    {
        Form = form.WithFreshId();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> OpenAsync(CancellationToken stop)
    {
        if (await dealers.ReadAsync(Request.Query, stop) is not { } dealer)
        {
            Dealers = await dealers.AllAsync(stop);
            return false;
        }

        DealerName = await dealers.NameOfAsync(dealer, stop);
        _form = new(dealer, await desk.ListsAsync(dealer, stop), standard, today.Date);
        return true;
    }

    private RecordForm Of(TypedValues typed, FormStamp stamp) => new(_form.Fields, typed, stamp)
    {
        Submit = RecordingTexts.Send,
        Back = KeptQuery.Link(Request.Query, "/"),
    };
}
