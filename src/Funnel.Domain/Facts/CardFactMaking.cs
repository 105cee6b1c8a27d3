using Funnel.Domain.Owners;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Facts;

/// <summary>Makes the facts about cards, some thousand cards at a time on each core.</summary>
internal static class CardFactMaking
{
    private const int CardsAtATime = 1 << 12;

    public static void Make(
        FunnelHistory history,
        ReportingPeriod period,
        OwnerContactSchedule schedule,
        IFactReceiver receiver,
        int degree,
        CancellationToken cancellationToken)
    {
        var receivers = new CardFactReceivers(receiver, period);
        var regions = new RegionsOfDealers(history.Dealers, isForOne: history.Cards.Count == 1);
        var owners = new OwnersOfCards(history, period.AsOf);
        var returns = new ReturnsToCards(history.Cards, period);
        var count = history.Cards.Count;
        InOrder.Run(
            (count + CardsAtATime - 1) / CardsAtATime,
            part =>
            {
                var batch = new CardFactBatch(receivers);
                var maker = new CardFactMaker(history, period, schedule, regions, owners, returns, batch);
                for (var card = part * CardsAtATime; card < Math.Min(count, (part + 1) * CardsAtATime); card++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    maker.Make(card);
                }

                return batch;
            },
            batch => batch.HandOver(),
            degree);
    }
}
