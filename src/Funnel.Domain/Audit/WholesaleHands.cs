using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Audit;

/// <summary>
/// Who had a wholesale card at the end of which days, both included; of one filed and closed on one day that day. The
/// cards of a dealer belong to one designated consultant at a time (GPS 1.2), who may hand them all to another.
/// </summary>
/// <param name="Place">The card's place in its source.</param>
/// <param name="Dealer">The dealer.</param>
/// <param name="Owner">Who had it.</param>
/// <param name="From">From this day on.</param>
/// <param name="Until">Until this one.</param>
internal sealed record WholesaleHands(
    int Place, DealerId Dealer, ConsultantId Owner, LocalDate From, LocalDate Until)
{
    /// <summary>Everybody who had a card while it was open; nobody, where it was merged away.</summary>
    public static IEnumerable<WholesaleHands> Of(int place, DealerId dealer, CardFold card)
    {
        if (card.IsMergedAway)
        {
            yield break;
        }

        var (owner, from) = (card.Owner, card.FiledOn);
        foreach (var transfer in card.Transfers)
        {
            if (from < transfer.On)
            {
                yield return new(place, dealer, transfer.From, from, transfer.On.PlusDays(-1));
            }

            (owner, from) = (transfer.To, transfer.On);
        }

        var closed = (card.DeliveredOn ?? card.LostOn)?.PlusDays(-1) ?? LocalDate.MaxIsoValue;
        yield return new(place, dealer, owner, from, LocalDate.Max(from, closed));
    }

    /// <summary>
    /// Those that come to another one than whoever has a wholesale card of the dealer already, each card once.
    /// </summary>
    public static IEnumerable<WholesaleHands> BesideOthers(IEnumerable<WholesaleHands> all) => all
        .GroupBy(held => held.Dealer)
        .SelectMany(BesideTheDesignated)
        .OrderBy(held => held.Place)
        .ThenBy(held => held.From)
        .DistinctBy(held => held.Place);

    private static IEnumerable<WholesaleHands> BesideTheDesignated(IEnumerable<WholesaleHands> ofDealer)
    {
        WholesaleHands? designated = null;
        foreach (var held in ofDealer.OrderBy(held => held.From).ThenBy(held => held.Place))
        {
            if (designated is null || designated.Until < held.From)
            {
                designated = held;
            }
            else if (designated.Owner != held.Owner)
            {
                yield return held;
            }
            else if (designated.Until < held.Until)
            {
                designated = held;
            }
        }
    }
}
