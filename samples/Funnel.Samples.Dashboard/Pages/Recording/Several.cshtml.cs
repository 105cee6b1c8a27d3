using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Recording.Several;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Funnel.Samples.Dashboard.Pages.Recording;

/// <summary>
/// One move on every card that was ticked: first what the rules say of each, then, once confirmed, what became of each.
/// </summary>
internal sealed class SeveralModel(CardDesk desk, SalesStandard standard) : PageModel
{
    /// <summary>More at once are nobody's choice any more.</summary>
    public const int MostCards = 500;

    private const string Card = "card";
    private const string Confirmed = "confirmed";

    /// <summary>What is to be done with each.</summary>
    public CardMove Move { get; private set; }

    /// <summary>The form; null where there is nothing to do, or it is done.</summary>
    public RecordForm? Form { get; private set; }

    /// <summary>Each card with what speaks against the move, or became of it.</summary>
    public IReadOnlyList<CardVerdict> Verdicts { get; private set; } = [];

    /// <summary>Whether the moves were made, as far as the rules allow them.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Why there is no form.</summary>
    public Phrase? Fault { get; private set; }

    public string ListLink => KeptQuery.ToList(Request.Query) ?? "/work";

    public string LinkTo(CardId card) => KeptQuery.Link(Request.Query, Addresses.Of(card));

    public IActionResult OnGet() => Redirect(ListLink);

    public async Task<IActionResult> OnPostAsync(string? move, CancellationToken stop)
    {
        var typed = TypedValues.Of(await Request.ReadFormAsync(stop));
        if (!Codes.Of<CardMove>().TryGet(move ?? "", out var known) || MoveOnSeveral.Find(known) is not { } several)
        {
            return BadRequest();
        }

        Move = known;
        var cards = await CardsAsync(typed, stop);
        Fault = several.FaultWith([.. cards.Select(card => card.Card.Filing.Dealer).Distinct()], cards.Count);
        if (Fault is not null)
        {
            return Page();
        }

        var showroom = await desk.ListsAsync(cards[0].Card.Filing.Dealer, stop);
        var fields = several.FieldsFor(new(cards[0], showroom, standard, desk.Today));
        var isConfirmed = typed.Has(Confirmed, Confirmed);
        var shown = isConfirmed ? typed : MoveOnSeveral.Suggested(typed, desk.Today);
        var reading = new FormReading(shown);
        var happened = several.Read(reading, fields);
        var stamp = FormStamp.Of(typed);
        Verdicts =
        [
            .. cards.Select(one => new CardVerdict(
                one.Card, MoveOnSeveral.Against(one.Card, happened, reading, desk, standard))),
        ];
        if (isConfirmed && stamp is not null && reading.IsSound)
        {
            Verdicts = await MakeAsync(cards, happened, stamp, stop);
            IsDone = true;
            return Page();
        }

        Form = new(fields, shown, stamp ?? FormStamp.New())
        {
            Faults = isConfirmed ? reading.Faults : [],
            Submit = WorkTexts.DoIt,
            Back = ListLink,
            Hidden =
            [
                new("move", move!), new(Confirmed, Confirmed),
                .. cards.Select(card => KeyValuePair.Create(Card, card.Card.Id.Value)),
            ],
        };
        return Page();
    }

    private async Task<IReadOnlyList<StoredCard>> CardsAsync(TypedValues typed, CancellationToken stop)
    {
        List<StoredCard> cards = [];
        foreach (var id in typed.AllOf(Card).Distinct(StringComparer.Ordinal).Take(MostCards))
        {
            if (await desk.FindAsync(new CardId(id), stop) is { } found)
            {
                cards.Add(found.Stored);
            }
        }

        return cards;
    }

    // Each by itself, so that what speaks against one card holds up no other.
    private async Task<IReadOnlyList<CardVerdict>> MakeAsync(
        IReadOnlyList<StoredCard> cards, CardEvent happened, FormStamp stamp, CancellationToken stop)
    {
        List<CardVerdict> made = [];
        foreach (var card in cards)
        {
            var sent = new SubmissionId($"{stamp.Sent.Value} {card.Card.Id.Value}");
            made.Add(await desk.MoveAsync(card, happened, sent, stop) switch
            {
                StoreResult.Stored or StoreResult.Repeated => new(card.Card, []) { IsRecorded = true },
                StoreResult.Refused refused => new(card.Card, refused.Reasons),
                _ => new(card.Card, [RecordingReasons.ChangedMeanwhile]),
            });
        }

        return made;
    }
}
