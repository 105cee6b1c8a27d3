using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>A filing to be sent, and the moves that come with it on the same day: all of it or nothing.</summary>
internal sealed record Filing(CardFiling Card, SubmissionId Sent, SoldAtOnce? AtOnce)
{
    private const int IdDigits = 8;

    /// <summary>
    /// The id of a card filed with a form: it follows from the form's own id, so that a form sent twice files one card.
    /// </summary>
    public static CardId IdOf(DealerId dealer, SubmissionId sent) =>
        new($"{dealer.Value}-{sent.Value[..IdDigits].ToUpperInvariant()}");

    /// <summary>Sends it in one transaction; of several answers, the first that is not sound stands.</summary>
    public async Task<StoreResult> SendAsync(
        FunnelStore store, DbContext context, LocalDate today, CancellationToken stop)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(stop);
        var result = await store.Cards.FileAsync(Card, Sent, today, stop);
        var version = 1;
        foreach (var move in Moves())
        {
            if (result is StoreResult.Stored or StoreResult.Repeated)
            {
                var sent = new SubmissionId($"{Sent.Value}:{ListTexts.Number(version)}");
                result = await store.Cards.MoveAsync(new(Card.Card, version++), move, sent, today, stop);
            }
        }

        if (result is StoreResult.Stored)
        {
            await transaction.CommitAsync(stop);
        }

        return result;
    }

    /// <summary>The id alone: personal data does not go into logs.</summary>
    public override string ToString() => Card.ToString();

    private IEnumerable<CardEvent> Moves()
    {
        if (AtOnce is not null)
        {
            yield return new CardEvent.OrderSigned(Card.FiledOn);
        }

        if (AtOnce == SoldAtOnce.Delivered)
        {
            yield return new CardEvent.Delivered(Card.FiledOn);
        }
    }
}
