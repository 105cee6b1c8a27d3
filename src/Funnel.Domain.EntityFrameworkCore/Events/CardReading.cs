using System.Runtime.ExceptionServices;
using Funnel.Domain.Cards;
using Funnel.Domain.Cards.Recording;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Funnel.Domain.Wording;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// Makes cards of stored rows by the library's own recording, so that they can be known on any day and corrected. What
/// merges tie together must all be among the rows.
/// </summary>
/// <param name="rules">The rules of each dealer.</param>
/// <param name="entries">When and by whom rows were written down.</param>
/// <param name="personalOf">What a row says of a person, if that is still there.</param>
internal sealed class CardReading(DealerRules rules, RowEntries entries, Func<EventRow, PersonalPart?> personalOf)
{
    private const int WorthSharing = 256;

    /// <summary>The cards, in the order of their filing rows; one whose filing is void is not among them.</summary>
    public CheckedHistory Read(IReadOnlyDictionary<CardId, List<EventRow>> rows)
    {
        var recorder = new CardRecorder(rules);
        List<CustomerCard> written = [];
        foreach (var card in AllAsWritten(rows))
        {
            if (recorder.Add(card.Filing, written.Count + 1))
            {
                written.Add(card);
            }
        }

        var row = 0L;
        foreach (var (card, e) in new CardIndex(written).EventsInOrder())
        {
            recorder.Add(card, e, ++row);
        }

        foreach (var (card, correction) in written.SelectMany(card => CorrectionsOf(card.Id, rows[card.Id])))
        {
            recorder.Add(card, correction, ++row);
        }

        return recorder.Complete();
    }

    // Rows are texts until now: making objects of them is most of the work, and that of each card is its own.
    private CustomerCard[] AllAsWritten(IReadOnlyDictionary<CardId, List<EventRow>> rows)
    {
        List<List<EventRow>> filed = [.. rows.Values.Where(own => own[0].Type == EventTypes.Filed)];
        var cards = new CustomerCard[filed.Count];
        if (filed.Count < WorthSharing)
        {
            for (var place = 0; place < cards.Length; place++)
            {
                cards[place] = AsWritten(filed[place], rows);
            }

            return cards;
        }

        try
        {
            Parallel.For(0, cards.Length, place => cards[place] = AsWritten(filed[place], rows));
        }
        catch (AggregateException failures)
        {
            // A row that cannot be read is told as it is where cards are read one after the other.
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }

        return cards;
    }

    /// <summary>
    /// A card with its rows as they were written down, in the order of recording; those it took over are named alone.
    /// </summary>
    public CustomerCard AsWritten(List<EventRow> own, IReadOnlyDictionary<CardId, List<EventRow>> rows)
    {
        var filing = FilingOf(own[0]);
        return CustomerCard.Restore(
            filing,
            rules.Of(filing.Dealer).Scale,
            entries.Of(own).Where(one => IsOfCard(one.Row) && IsThere(one.Row))
                .Select(one => EventOf(one.Row, rows) with { Entry = one.Entry }));

        // The other card may not be known yet on the day that is looked at.
        bool IsThere(EventRow row) => OtherOf(row) is not { } other
            || (rows.TryGetValue(other, out var others) && others[0].Type == EventTypes.Filed);
    }

    /// <summary>What a row tells; null where it is no move of the card's own.</summary>
    public CardEvent? OwnEventOf(EventRow row) =>
        IsOfCard(row) && OtherOf(row) is null ? EventOf(row, new Dictionary<CardId, List<EventRow>>()) : null;

    /// <summary>The filing as its row says it.</summary>
    public CardFiling FilingOf(EventRow row) => CardFormat.ReadFiling(row.Format, row.Body, personalOf(row)) with
    {
        Entry = entries.Of(row),
    };

    /// <summary>The corrections of a card's rows, in their order.</summary>
    public IEnumerable<(CardId Card, RowCorrection Correction)> CorrectionsOf(CardId card, List<EventRow> own)
    {
        List<EventRow> corrections = own.FindAll(row => CorrectionFormat.Is(row.Type));
        if (corrections.Count == 0)
        {
            return [];
        }

        // An owner's record is corrected in its card's stream too, and is no row of the card.
        var ofOwners = own.Where(IsOwners).Select(row => row.Id).ToHashSet();
        List<(CardId, RowCorrection)> ofCard = [];
        foreach (var (row, entry) in entries.Of(own).Where(one => CorrectionFormat.Is(one.Row.Type)))
        {
            var correction = CorrectionFormat.Read(row.Type, row.Format, row.Body, personalOf(row), entry);
            if (ofOwners.Contains(correction.Target))
            {
                ofOwners.Add(row.Id);
            }
            else
            {
                ofCard.Add((card, correction));
            }
        }

        return ofCard;
    }

    /// <summary>The card that a row takes over; null where it is no such row.</summary>
    public static CardId? OtherOf(EventRow row) => row.Type == Codes.Of<CardMove>().CodeOf(CardMove.TakeOver)
        ? CardFormat.Read(row.Type, row.Format, row.Body, BodyJson.Texts.TookOverBody).Other
        : null;

    /// <summary>Whether a row is of the owner of a delivered car.</summary>
    public static bool IsOwners(EventRow row) => row.Type is EventTypes.OwnerContact or EventTypes.OwnerTransfer;

    private static bool IsOfCard(EventRow row) =>
        row.Type != EventTypes.Filed && !IsOwners(row) && !CorrectionFormat.Is(row.Type);

    private CardEvent EventOf(EventRow row, IReadOnlyDictionary<CardId, List<EventRow>> rows) => CardFormat.Read(
        row.Type,
        row.Format,
        row.Body,
        personalOf(row)?.Note,
        other => Taken(FilingOf(rows[other][0])));

    private CustomerCard Taken(CardFiling filing) => CustomerCard.Restore(filing, rules.Of(filing.Dealer).Scale);
}
