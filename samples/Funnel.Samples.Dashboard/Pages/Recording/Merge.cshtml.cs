using System.Globalization;
using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Funnel.Samples.Dashboard.Pages.Recording;

/// <summary>A card is merged into another one: first which one, then the two side by side.</summary>
internal sealed class MergeModel(CardDesk desk, ProbableDuplicates duplicates) : PageModel
{
    public const string Code = "merged";

    [FromRoute(Name = "id")]
    public string Id { get; set; } = "";

    public CardId Card => new(Addresses.IdOf(Id));

    /// <summary>The card that goes on, once it is chosen.</summary>
    [FromQuery(Name = "into")]
    public string? Into { get; set; }

    public CardSituation Situation { get; private set; } = null!;

    /// <summary>The two cards; null where the other is not chosen yet or not known.</summary>
    public MergeForm? Pair { get; private set; }

    public RecordForm? Form { get; private set; }

    public IReadOnlyList<Reason> Against { get; private set; } = [];

    public IReadOnlyList<CustomerCard> Duplicates { get; private set; } = [];

    public bool IsChoosing => Pair is null && Against.Count == 0;

    public bool IsUnknown => Pair is null && !string.IsNullOrWhiteSpace(Into);

    public string BackLink => KeptQuery.Link(Request.Query, Addresses.Of(Card));

    public string LinkInto(CardId card) =>
        KeptQuery.Link(Request.Query, Addresses.Of(Card, Code), ("into", card.Value));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop))
        {
            return NotFound();
        }

        Against = Pair?.ReasonsAgainst ?? Situation.ReasonsAgainst(CardMove.MergeInto);
        if (Pair is not null && Against.Count == 0)
        {
            Form = Of(Pair.Suggested, FormStamp.New(Situation.Stored.Version), Pair.Survivor.Version);
        }
        else if (IsChoosing)
        {
            Duplicates = await duplicates.OfAsync(Situation.Card.Id, stop);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await FindAsync(stop) || Pair is not { } pair)
        {
            return NotFound();
        }

        var typed = TypedValues.Of(await Request.ReadFormAsync(stop));
        var reading = new FormReading(typed);
        var on = MergeForm.ReadDay(reading);
        var seen = MergeForm.VersionOf(typed);
        if (FormStamp.Of(typed) is not { } stamp || seen == 0)
        {
            var again = Of(typed, FormStamp.New(Situation.Stored.Version), pair.Survivor.Version);
            return Return(again with { Reasons = [RecordingReasons.Unstamped] }, pair.Survivor.Version);
        }

        var form = Of(typed, stamp, seen) with { Faults = reading.Faults };
        if (!reading.IsSound)
        {
            return Return(form, seen);
        }

        var survivor = new CardVersion(pair.Survivor.Card.Id, seen);
        return await AnswerAsync(await desk.MergeAsync(survivor, Situation.Card.Id, on, stamp, stop), form, seen, stop);
    }

    private async Task<IActionResult> AnswerAsync(StoreResult result, RecordForm form, int seen, CancellationToken stop)
    {
        switch (result)
        {
            case StoreResult.Stored or StoreResult.Repeated:
                return this.Told(Code, KeptQuery.Link(Request.Query, Addresses.Of(Card)));
            case StoreResult.Outdated:
                await FindAsync(stop);
                return Return(form, seen);
            case StoreResult.Refused refused:
                return Return(form with { Reasons = refused.Reasons }, seen);
            default:
                throw new InvalidOperationException("The store gave an unknown answer.");
        }
    }

    /// <summary>Shows what was typed again, with what was recorded meanwhile on either card.</summary>
    private PageResult Return(RecordForm form, int seen)
    {
        var survivor = Pair!.Survivor;
        var returned = form.Against(Situation.Stored);
        Form = returned with
        {
            Newer = [.. returned.Newer, .. NewerEntry.After(survivor, seen)],
            Hidden = Carry(survivor.Version),
        };
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken stop)
    {
        if (await desk.FindAsync(Card, stop) is not { } situation)
        {
            return false;
        }

        Situation = situation;
        if (!string.IsNullOrWhiteSpace(Into) && await desk.FindAsync(new CardId(Into.Trim()), stop) is { } into)
        {
            Pair = new(situation, into.Stored);
        }

        return true;
    }

    private RecordForm Of(TypedValues typed, FormStamp stamp, int survivorVersion) =>
        new(MergeForm.Fields, typed, stamp)
        {
            Submit = MergeTexts.Confirm,
            Back = BackLink,
            Hidden = Carry(survivorVersion),
        };

    private static KeyValuePair<string, string>[] Carry(int survivorVersion) =>
        [KeyValuePair.Create(MergeForm.SurvivorVersion, survivorVersion.ToString(CultureInfo.InvariantCulture))];
}
