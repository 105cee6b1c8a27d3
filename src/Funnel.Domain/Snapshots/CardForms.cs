using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Intent;

namespace Funnel.Domain.Snapshots;

/// <summary>What rows of cards are made of; what may be personal of them is left out.</summary>
internal sealed class CardForms(RowBytes row)
{
    /// <summary>A filing, without the customer.</summary>
    public CardFiling Filing(CardFiling? filing) => new()
    {
        Card = new(row.Key(KeyKind.Card, filing?.Card.Value)!),
        Dealer = new(row.Text(filing?.Dealer.Value)!),
        Consultant = new(row.Text(filing?.Consultant.Value)!),
        FiledOn = row.Day(filing?.FiledOn ?? default),
        Channel = row.Member(filing?.Channel ?? default),
        Model = new(row.Text(filing?.Model.Value)!),
        Level = new(row.Text(filing?.Level.Value)!),
        CustomerKind = row.Member(filing?.CustomerKind ?? default),
        Media = row.Text(filing?.Media?.Value) is { } media ? new MediaSource(media) : null,
        LeadSource = row.Text(filing?.LeadSource?.Value) is { } source ? new LeadSource(source) : null,
        IsComplete = row.Flag(filing?.IsComplete == true),
        Contents = row.Flags(filing?.Contents ?? default),
        NextContactOn = row.DayOrNone(filing?.NextContactOn),
        IsAgreed = row.Flag(filing?.IsAgreed == true),
        FollowUpLevel = row.CountOrNone(filing?.FollowUpLevel),
        Basis = Basis(filing?.Basis),
        Unit = row.CountOrNone(filing?.Unit),
        ReturnsFrom = row.Text(filing?.ReturnsFrom?.Value) is { } lost ? new CardId(lost) : null,
        Entry = row.Entry(filing?.Entry),
    };

    /// <summary>An event, without what was noted.</summary>
    public CardEvent Event(CardEvent? e)
    {
        var move = row.Member(e?.Move ?? default);
        var on = row.Day(e?.On ?? default);
        CardEvent read = move switch
        {
            CardMove.Contact => Contact(e as CardEvent.Contact, on),
            CardMove.SignOrder => new CardEvent.OrderSigned(on),
            CardMove.CancelOrder => new CardEvent.OrderCancelled(on),
            CardMove.Deliver => new CardEvent.Delivered(on),
            CardMove.Lose => Lost(e as CardEvent.Lost, on),
            CardMove.SetDormant => new CardEvent.WentDormant(on),
            CardMove.Reactivate => new CardEvent.Reactivated(on),
            CardMove.Transfer => new CardEvent.Transferred(
                on, new(row.Text((e as CardEvent.Transferred)?.To.Value)!)),
            CardMove.MergeInto => new CardEvent.MergedInto(
                on, new(row.Text((e as CardEvent.MergedInto)?.Survivor.Value)!)),
            CardMove.Unmerge => new CardEvent.Unmerged(on),
            _ => throw new FormatException($"No row says '{move}'."),
        };
        return row.Entry(e?.Entry) is { } entry ? read with { Entry = entry } : read;
    }

    /// <summary>A correction, without what was noted.</summary>
    public RowCorrection Correction(RowCorrection? correction)
    {
        var read = new RowCorrection(
            row.Key(KeyKind.Row, correction?.Target)!,
            row.Member(correction?.Cause ?? default),
            row.Entry(correction?.Entry)!);
        return read with
        {
            RightEvent = row.Flag(correction?.RightEvent is not null) ? Event(correction?.RightEvent) : null,
            RightFiling = row.Flag(correction?.RightFiling is not null) ? Filing(correction?.RightFiling) : null,
        };
    }

    private CardEvent.Contact Contact(CardEvent.Contact? contact, NodaTime.LocalDate on) => new(
        on,
        new(row.Text(contact?.By.Value)!),
        new(row.Text(contact?.Manner.Value)!),
        row.Flags(contact?.Contents ?? default),
        row.Text(contact?.Level?.Value) is { } level ? new LevelCode(level) : null,
        row.DayOrNone(contact?.NextContactOn),
        Note: null,
        row.Flag(contact?.IsAgreed == true),
        row.CountOrNone(contact?.FollowUpLevel),
        Basis(contact?.Basis),
        row.Flag(contact?.HasRefused == true));

    private CardEvent.Lost Lost(CardEvent.Lost? lost, NodaTime.LocalDate on) => new(
        on,
        row.Member(lost?.Reason ?? default),
        row.Text(lost?.ModelBought?.Value) is { } model ? new ModelName(model) : null,
        Why: null,
        row.Text(lost?.Detail?.Value) is { } detail ? new LostDetail(detail) : null);

    private GradeBasis? Basis(GradeBasis? basis) => row.Flag(basis is not null)
        ? new()
        {
            Answered = row.TextsOrNone(basis?.Answered),
            Criteria = row.TextsOrNone(basis?.Criteria),
            PlannedOn = row.DayOrNone(basis?.PlannedOn),
        }
        : null;
}
