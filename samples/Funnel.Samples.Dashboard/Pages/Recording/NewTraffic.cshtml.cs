using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Standards;
using Funnel.Domain.Traffic;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Recording;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Recording.Showroom;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Funnel.Samples.Dashboard.Pages.Recording;

/// <summary>A visit or a call is written into the showroom register.</summary>
internal sealed class NewTrafficModel(
    CardDesk desk, DealerChoice dealers, SalesStandard standard, ShowroomToday today) : PageModel
{
    private TrafficForm _form = null!;
    private CustomerCard? _card;

    /// <summary>The form; null where the dealer is still to be chosen.</summary>
    public RecordForm? Form { get; private set; }

    public Phrase DealerName { get; private set; }

    public IReadOnlyList<FieldChoice> Dealers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await OpenAsync(stop))
        {
            Form = Of(_form.SuggestedBy(Request.Query, _card), FormStamp.New());
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
        var record = _form.Read(reading, (stamp ?? FormStamp.New()).Sent);
        if (stamp is null)
        {
            return Return(Of(typed, FormStamp.New()) with { Reasons = [RecordingReasons.Unstamped] });
        }

        reading.Object(await AgainstCardAsync(record, stop));
        var form = Of(typed, stamp) with { Faults = reading.Faults, Reasons = reading.Reasons };
        return !reading.IsSound ? Return(form) : await desk.SendAsync(record, stamp, stop) switch
        {
            StoreResult.Stored or StoreResult.Repeated => this.Told(
                RecordingTexts.Traffic, KeptQuery.Link(Request.Query, Addresses.Of(record.Id))),
            StoreResult.Refused refused => Return(form with { Reasons = refused.Reasons }),
            _ => throw new InvalidOperationException("A record that is being added has no older version."),
        };
    }

    // The store takes a record's word for its card; here the card must be there, and be the dealer's.
    private async Task<IEnumerable<Reason>> AgainstCardAsync(TrafficRecord record, CancellationToken stop) =>
        record.Card is not { } id ? []
        : await desk.FindAsync(id, stop) is not { } found ? [StoreReasons.UnknownCard]
        : found.Card.Filing.Dealer != record.Dealer ? [RecordingReasons.OtherDealersCard]
        : [];

    private PageResult Return(RecordForm form)
    {
        Form = form.WithFreshId();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>A card in the address tells the dealer, too.</summary>
    private async Task<bool> OpenAsync(CancellationToken stop)
    {
        var card = Request.Query[TrafficForm.Card.Name].ToString();
        _card = card.Length == 0 ? null : (await desk.FindAsync(new(card), stop))?.Card;
        if ((_card?.Filing.Dealer ?? await dealers.ReadAsync(Request.Query, stop)) is not { } dealer)
        {
            Dealers = await dealers.AllAsync(stop);
            return false;
        }

        DealerName = await dealers.NameOfAsync(dealer, stop);
        _form = new(dealer, await desk.ListsAsync(dealer, stop), standard.Lists.Media, today.Now);
        return true;
    }

    private RecordForm Of(TypedValues typed, FormStamp stamp) => new(_form.Fields, typed, stamp)
    {
        Submit = RecordingTexts.Send,
        Back = KeptQuery.Link(Request.Query, "/"),
    };
}
