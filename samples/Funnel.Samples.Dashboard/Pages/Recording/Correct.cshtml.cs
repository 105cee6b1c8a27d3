using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.CardStories;
using Funnel.Samples.Dashboard.Recording;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Corrections;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Pages.Recording;

/// <summary>
/// An entry of a card's history is corrected: what is wrong is said, what that would change is shown, and what was
/// shown is confirmed.
/// </summary>
internal sealed class CorrectModel(CardDesk desk, SalesStandard standard) : PageModel
{
    private const string Confirmed = "confirmed";

    private CorrectionForm _form = null!;

    [FromRoute(Name = "id")]
    public string Id { get; set; } = "";

    [FromRoute(Name = "version")]
    public int Version { get; set; }

    [FromRoute(Name = "how")]
    public string How { get; set; } = "";

    public CardId Card => new(Addresses.IdOf(Id));

    public CardSituation Situation { get; private set; } = null!;

    public Phrase Title => RecordingTexts.Title(How == CorrectionForm.Void ? "voided" : "amended");

    /// <summary>The entry as it was written down.</summary>
    public HistoryLine Line => new CardHistory(new(standard.Lists)).Of(Situation.Stored, [], [])
        .First(line => line.Version == Version);

    public RecordForm Form { get; private set; } = null!;

    /// <summary>What it would change; null as long as nothing was typed.</summary>
    public CorrectionPreview? Preview { get; private set; }

    public string BackLink => KeptQuery.Link(Request.Query, Addresses.Of(Card));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop))
        {
            return NotFound();
        }

        Form = Of(_form.Suggested, FormStamp.New(Situation.Stored.Version));
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
        var correction = _form.Read(reading);
        if (FormStamp.Of(typed) is not { } stamp)
        {
            return Return(Of(typed, FormStamp.New(Situation.Stored.Version)) with
            {
                Reasons = [RecordingReasons.Unstamped],
            });
        }

        var form = Of(typed, stamp) with { Faults = reading.Faults, Reasons = reading.Reasons };
        return !reading.IsSound ? Return(form)
            : typed.Has(Confirmed, FlagField.Ticked)
                ? await AnswerAsync(await desk.CorrectAsync(Card, correction, stamp, stop), form, stop)
            : await ShowAsync(correction, form, stop);
    }

    public static string MonthOf(MonthClose close) => YearMonthPattern.Iso.Format(close.Month);

    private async Task<IActionResult> ShowAsync(RowCorrection correction, RecordForm form, CancellationToken stop)
    {
        var preview = await desk.PreviewAsync(Situation.Card, correction, stop);
        if (preview.Reasons.Count > 0)
        {
            return Return(form with { Reasons = preview.Reasons });
        }

        Preview = preview;
        Form = form with
        {
            Hidden = [new(Confirmed, FlagField.Ticked)],
            Submit = CorrectionTexts.Confirm,
        };
        return Page();
    }

    private async Task<IActionResult> AnswerAsync(StoreResult result, RecordForm form, CancellationToken stop)
    {
        switch (result)
        {
            case StoreResult.Stored or StoreResult.Repeated:
                var done = How == CorrectionForm.Void ? "voided" : "amended";
                return this.Told(done, KeptQuery.Link(Request.Query, Addresses.Of(Card)));
            case StoreResult.Outdated:
                await FindAsync(stop);
                return Return(form);
            case StoreResult.Refused refused:
                return Return(form with { Reasons = refused.Reasons });
            default:
                throw new InvalidOperationException("The store gave an unknown answer.");
        }
    }

    private PageResult Return(RecordForm form)
    {
        Form = form.Against(Situation.Stored);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (await desk.FindAsync(Card, stop) is not { } situation
            || CorrectionForm.Find(situation, Version, How, desk.ShowsPersonal) is not { } form)
        {
            return false;
        }

        (Situation, _form) = (situation, form);
        return true;
    }

    private RecordForm Of(TypedValues typed, FormStamp stamp) => new(_form.Fields, typed, stamp)
    {
        Submit = CorrectionTexts.Preview,
        Back = BackLink,
    };
}
