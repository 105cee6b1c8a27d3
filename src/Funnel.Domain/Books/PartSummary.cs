using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using NodaTime;

namespace Funnel.Domain.Books;

/// <summary>What is told of a dealer without its history.</summary>
/// <param name="FirstDay">The first day on which a card was filed or traffic came; null where there is neither.</param>
/// <param name="Named">The consultants that cards or the register name.</param>
internal sealed record PartSummary(LocalDate? FirstDay, IReadOnlyList<ConsultantId> Named)
{
    public static PartSummary Of(FunnelHistory history)
    {
        var cards = history.Cards.Source;
        var first = Enumerable.Range(0, cards.Count).Select(cards.FiledOnAt)
            .Concat(history.Traffic.Select(record => record.ArrivedAt.Date))
            .Select(day => (LocalDate?)day)
            .Min();
        var named = Enumerable.Range(0, cards.Count)
            .SelectMany(place => cards.TransfersAt(place).Select(transfer => transfer.To)
                .Prepend(cards.ConsultantAt(place)))
            .Concat(history.Traffic.Select(record => record.Consultant));
        return new(first, [.. named.Distinct().Order()]);
    }
}
