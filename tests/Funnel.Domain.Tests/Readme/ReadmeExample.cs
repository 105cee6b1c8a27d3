using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Domain.Tests.Readme;

/// <summary>The README's first program: the usings above, and what stands between the two markers.</summary>
internal sealed class ReadmeExample
{
    /// <summary>Stands where the program has the console, so that its output is seen.</summary>
    private StringWriter Console { get; } = new();

    public string Run()
    {
        // example
        var (standard, today) = (SalesStandards.Gps, new LocalDate(2010, 10, 31));
        var filing = new CardFiling
        {
            Card = new("K-1"), Dealer = new("D-1"), Consultant = new("C-1"), Model = new("Octavia"),
            FiledOn = new(2010, 10, 4), Channel = FilingChannel.WalkIn, Level = new("A"),
        };
        var ordered = standard.File(filing, today).Then(new CardEvent.OrderSigned(today));
        var history = new FunnelHistory { Cards = ordered.TryGet(out var card, out var reasons) ? [card] : [] };
        var figures = standard.Figures(history, ReportingPeriod.Month(2010, 10)).By(Dimensions.Consultant);
        Console.WriteLine(figures["C-1"]["order-rate"]);
        // end
        return Console.ToString();
    }
}
