using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Domain.Tests.Readme;

/// <summary>The first program of the package's README: the usings above, and what stands between the markers.</summary>
internal sealed class PackageExample
{
    /// <summary>Stands where the program has the console, so that its output is seen.</summary>
    private StringWriter Console { get; } = new() { NewLine = "\n" };

    public string Run()
    {
        // example
        var (standard, today) = (SalesStandards.Gps, new LocalDate(2010, 10, 31));
        static CardFiling Filing(string card) => new()
        {
            Card = new(card), Dealer = new("D-1"), Consultant = new("C-1"), Model = new("Octavia"),
            FiledOn = new(2010, 10, 4), Channel = FilingChannel.WalkIn, Level = new("A"),
        };

        // A chain takes its rules and today along; an answer is the card, or every reason against it.
        var ordered = standard.File(Filing("K-1"), today).Then(new CardEvent.OrderSigned(new(2010, 10, 8)));
        var filed = standard.File(Filing("K-2"), today);
        var cards = new List<CustomerCard>();
        foreach (var answer in new[] { ordered, filed, filed.Then(new CardEvent.Delivered(today.PlusDays(1))) })
        {
            if (answer.TryGet(out var card, out var reasons))
            {
                cards.Add(card);
            }
            else
            {
                Console.WriteLine(string.Join(' ', reasons.Select(reason => reason.Text.En)));
            }
        }

        var history = new FunnelHistory { Cards = new(cards) };
        var figures = standard.Figures(history, ReportingPeriod.Month(2010, 10)).By(Dimensions.Consultant);
        var rate = standard.Kpis.Get("order-rate");
        Console.WriteLine(figures["C-1"][rate]);

        // Which cards the number stands for, and why another is not among them.
        Console.WriteLine(string.Join(' ', figures.Members<CardId>(rate)));
        foreach (var why in figures.Explain(new("K-2"), rate))
        {
            Console.WriteLine(why);
        }
        // end
        return Console.ToString();
    }
}
