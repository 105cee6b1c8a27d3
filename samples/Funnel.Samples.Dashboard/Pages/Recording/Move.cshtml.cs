using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;
using Funnel.Samples.Dashboard.Work;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Funnel.Samples.Dashboard.Pages.Recording;

/// <summary>
/// The form of a move on a card: why it cannot be made, the form, or what speaks against what was sent.
/// </summary>
internal sealed class MoveModel(CardDesk desk, WorkQueue queue) : PageModel
{
    private const string Then = "then";
    private const string Next = "next";
    private const string List = "list";
    private const string Again = "again";

    private CardForm _form = null!;
    private CardId? _next;

    [FromRoute(Name = "id")]
    public string Id { get; set; } = "";

    public CardId Card => new(Addresses.IdOf(Id));

    [FromRoute(Name = "move")]
    public string Code { get; set; } = "";

    public CardSituation Situation { get; private set; } = null!;

    /// <summary>The form; null where the card takes no such move today.</summary>
    public RecordForm? Form { get; private set; }

    public IReadOnlyList<Reason> Against { get; private set; } = [];

    /// <summary>What has just been recorded on another card of the list one works through.</summary>
    public Phrase? Done { get; private set; }

    public string? ListLink => KeptQuery.ToList(Request.Query);

    public string BackLink => KeptQuery.Link(Request.Query, Addresses.Of(Card));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop))
        {
            return NotFound();
        }

        Done = DoneNote.Of(TempData) is { } code ? RecordingTexts.Done(code) : null;
        Against = _form.ReasonsAgainst;
        if (Against.Count == 0)
        {
            Form = Of(_form.Suggested, FormStamp.New(Situation.Stored.Version));
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop))
        {
            return NotFound();
        }

        var typed = TypedValues.Of(await Request.ReadFormAsync(stop));
        var reading = new FormReading(typed);
        var sending = _form.Read(reading);
        if (FormStamp.Of(typed) is not { } stamp)
        {
            return Return(Of(typed, FormStamp.New(Situation.Stored.Version)) with
            {
                Reasons = [RecordingReasons.Unstamped],
            });
        }

        var form = Of(typed, stamp) with { Faults = reading.Faults, Reasons = reading.Reasons };
        if (reading.IsSound && IsToBeAsked(typed, reading, stamp))
        {
            return Return(form with { Reasons = [RecordingReasons.RecordedAlready], Hidden = [new(Again, Again)] });
        }

        // While the card is still on the list: what is recorded may take it off.
        _next = typed.TextOf(Then) == Next ? await queue.AfterAsync(Request, Card, stop) : null;
        return reading.IsSound
            ? await AnswerAsync(await desk.SendAsync(sending, Situation.Card.Id, stamp, stop), form, stop)
            : Return(form);
    }

    private async Task<IActionResult> AnswerAsync(StoreResult result, RecordForm form, CancellationToken stop)
    {
        switch (result)
        {
            case StoreResult.Stored or StoreResult.Repeated:
                return this.Told(Code, AddressAfter(form.Typed.TextOf(Then)));
            case StoreResult.Outdated:
                await FindAsync(stop);
                return Return(form);
            case StoreResult.Refused refused:
                return Return(form with { Reasons = refused.Reasons });
            default:
                throw new InvalidOperationException("The store gave an unknown answer.");
        }
    }

    /// <summary>
    /// Shows what was typed again. What was recorded meanwhile is shown with it, so it now answers the newest version.
    /// </summary>
    private PageResult Return(RecordForm form)
    {
        Form = form.Against(Situation.Stored);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (await desk.FindAsync(Card, stop) is not { } situation
            || CardForms.Find(Code, situation) is not { } form)
        {
            return false;
        }

        (Situation, _form) = (situation, form);
        return true;
    }

    private string AddressAfter(string then) =>
        _next is { } next ? KeptQuery.Link(Request.Query, Addresses.Of(next, Code))
        : then is Next or List && ListLink is { } list ? list
        : BackLink;

    // A form that came back with an older version is one sent twice, which the store knows by its id.
    private bool IsToBeAsked(TypedValues typed, FormReading reading, FormStamp stamp) =>
        stamp.Version == Situation.Stored.Version
        && typed.TextOf(Again).Length == 0
        && _form.IsRecordedAlready(reading);

    private RecordForm Of(TypedValues typed, FormStamp stamp) => new(_form.Fields, typed, stamp)
    {
        Submit = RecordingTexts.Send,
        Back = BackLink,
        Then =
        [
            .. KeptQuery.IsFromWork(Request.Query) ? new[] { (Next, RecordingTexts.SendAndNext) } : [],
            .. ListLink is null ? [] : new[] { (List, RecordingTexts.SendAndList) },
        ],
    };
}
