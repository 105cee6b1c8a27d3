using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Leads;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Recording;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Recording.Showroom;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Funnel.Samples.Dashboard.Pages.Recording;

/// <summary>A new lead is recorded, or what came of one: its answer, its appointment, its arrival, its card.</summary>
internal sealed class EditLeadModel(
    CardDesk desk, RecordsFollower follower, DealerChoice dealers, SalesStandard standard, ShowroomToday today)
    : PageModel
{
    /// <summary>What stands in the address in place of an id.</summary>
    public const string New = "new";

    private const string Seen = "seen";

    private LeadForm _form = null!;
    private Lead? _known;

    /// <summary>The form; null where the dealer is still to be chosen, or there is no such lead.</summary>
    public RecordForm? Form { get; private set; }

    public bool IsUnknown { get; private set; }

    public Phrase Title => _known is { } lead
        ? RecordingTexts.LeadTitle(lead.Id.Value)
        : RecordingTexts.Title(RecordingTexts.Lead);

    public CardId? Card => _known?.Card;

    public Phrase DealerName { get; private set; }

    public IReadOnlyList<FieldChoice> Dealers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (await OpenAsync(id, stop))
        {
            Form = Of(_form.SuggestedBy(Request.Query), FormStamp.New());
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken stop)
    {
        if (!await OpenAsync(id, stop))
        {
            return Page();
        }

        var typed = TypedValues.Of(await Request.ReadFormAsync(stop));
        var reading = new FormReading(typed);
        var stamp = FormStamp.Of(typed);
        var lead = _form.Read(reading, (stamp ?? FormStamp.New()).Sent);
        if (stamp is null)
        {
            return Return(Of(typed, FormStamp.New()) with { Reasons = [RecordingReasons.Unstamped] });
        }

        reading.Object(await AgainstAsync(lead, typed, stop));
        var form = Of(typed, stamp) with { Faults = reading.Faults, Reasons = reading.Reasons };
        return !reading.IsSound ? Return(form) : await desk.SendAsync(lead, stamp, stop) switch
        {
            StoreResult.Stored or StoreResult.Repeated => this.Told(
                RecordingTexts.Lead, KeptQuery.Link(Request.Query, Addresses.Of(lead.Id))),
            StoreResult.Refused refused => Return(form with { Reasons = refused.Reasons }),
            _ => throw new InvalidOperationException("A lead is replaced whatever its version."),
        };
    }

    // The store takes a lead as it stands now: somebody else's answer written meanwhile must not be lost by that.
    private async Task<List<Reason>> AgainstAsync(Lead lead, TypedValues typed, CancellationToken stop)
    {
        List<Reason> reasons = [];
        if (typed.TextOf(Seen) != StateOf(_known) && lead with { Entry = _known?.Entry } != _known)
        {
            reasons.Add(RecordingReasons.LeadChanged);
        }

        if (lead.Card is { } id)
        {
            var found = await desk.FindAsync(id, stop);
            reasons.AddRange(found is null ? [StoreReasons.UnknownCard]
                : found.Card.Filing.Dealer != lead.Dealer ? [RecordingReasons.OtherDealersCard]
                : []);
        }

        return reasons;
    }

    private PageResult Return(RecordForm form)
    {
        Form = form.WithFreshId();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> OpenAsync(string id, CancellationToken stop)
    {
        if (id != New && (_known = (await follower.CurrentAsync(stop)).Lead(new(Addresses.IdOf(id)))) is null)
        {
            IsUnknown = true;
            Response.StatusCode = StatusCodes.Status404NotFound;
            return false;
        }

        if ((_known?.Dealer ?? await dealers.ReadAsync(Request.Query, stop)) is not { } dealer)
        {
            Dealers = await dealers.AllAsync(stop);
            return false;
        }

        DealerName = await dealers.NameOfAsync(dealer, stop);
        _form = new(dealer, await desk.ListsAsync(dealer, stop), standard, today.Now, _known);
        return true;
    }

    private RecordForm Of(TypedValues typed, FormStamp stamp) => new(_form.Fields, typed, stamp)
    {
        Submit = RecordingTexts.Send,
        Back = KeptQuery.Link(Request.Query, "/"),
        Hidden = [new(Seen, StateOf(_known))],
    };

    /// <summary>What is known of a lead, to tell whether it changed while a form was open.</summary>
    private static string StateOf(Lead? lead) => lead is null
        ? ""
        : FormattableString.Invariant($"{lead.Consultant} {lead.ReceivedAt:s} {lead.Platform} {lead.RespondedAt:s} ")
            + FormattableString.Invariant($"{lead.IsValid} {lead.AppointmentAt:s} {lead.ArrivedAt:s} {lead.Card}");
}
