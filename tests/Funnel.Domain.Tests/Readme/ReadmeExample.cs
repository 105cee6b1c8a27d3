using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Domain.Tests.Readme;

/// <summary>The README's example; what stands between the two markers is printed there.</summary>
internal static class ReadmeExample
{
    public static KpiValue Run()
    {
        // example
        var standard = SalesStandards.Gps;
        var today = new LocalDate(2010, 10, 31);
        var filing = new CardFiling
        {
            Card = new("K-1"), Dealer = new("D-1"), Consultant = new("C-1"), Model = new("Octavia"),
            FiledOn = new(2010, 10, 4), Channel = FilingChannel.WalkIn, Level = new("A"),
        };
        var ordered = CustomerCard.File(filing, today, standard.CardRules)
            .Then(new CardEvent.OrderSigned(new(2010, 10, 9)));
        var history = new FunnelHistory { Cards = ordered.TryGet(out var card, out _) ? [card] : [] };

        var october = ReportingPeriod.Month(2010, 10);
        var figures = standard.Figures(history, october).By(Dimensions.Consultant);
        var orderRate = figures["C-1"]["order-rate"]; // 1 / 1 = 100 %
        // end
        return orderRate;
    }
}
