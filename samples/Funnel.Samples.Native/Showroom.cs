using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Samples.Native;

/// <summary>A month of one dealer: three cards of two consultants, one of them ordered.</summary>
internal static class Showroom
{
    public static LocalDate Today { get; } = new(2010, 10, 31);

    public static FunnelHistory Of(SalesStandard standard)
    {
        var ordered = Card(standard, "K-1", "C-1", FilingChannel.WalkIn)
            .Then(new CardEvent.OrderSigned(Today));
        var asked = Card(standard, "K-2", "C-2", FilingChannel.Phone);
        var met = Card(standard, "K-3", "C-2", FilingChannel.Outreach);
        return new() { Cards = [.. new[] { ordered, asked, met }.Select(answer => answer.Card!)] };
    }

    private static MoveResult Card(SalesStandard standard, string id, string consultant, FilingChannel channel) =>
        CustomerCard.File(
            new()
            {
                Card = new(id),
                Dealer = new("D-1"),
                Consultant = new(consultant),
                Model = new("Octavia"),
                FiledOn = new(2010, 10, 4),
                Channel = channel,
                Level = standard.Scale.Levels[0].Code,
                NextContactOn = new LocalDate(2010, 10, 5),
            },
            Today,
            standard.CardRules);
}
