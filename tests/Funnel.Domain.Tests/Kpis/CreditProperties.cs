using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Cards;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.Kpis;

[Properties(Arbitrary = new[] { typeof(CreditProperties) })]
public sealed class CreditProperties
{
    private static readonly string[] Flows =
    [
        "new-prospects", "new-walk-in-prospects", "new-phone-prospects", "outreach-prospects", "returned-prospects",
        "delivered-prospects", "lost-prospects", "orders-signed", "orders-cancelled", "transferred-in-prospects",
        "transferred-out-prospects", "contacts", "contacts-call", "contacts-showroom", "level-upgrades",
        "level-downgrades",
    ];

    public static Arbitrary<Halves> Halved => Arb.From(
        from c in AnyCase.All
        from first in Gen.Choose(1, 40)
        from second in Gen.Choose(1, 40)
        from late in Gen.Elements(0, 0, 17)
        select new Halves(
            c.Story, c.Period.From, c.Period.From.PlusDays(first), c.Period.From.PlusDays(first + second), late));

    public static Arbitrary<LateTransfer> LateTransfers => Arb.From(
        from c in AnyCase.All
        from card in Gen.Choose(0, 9)
        from after in Gen.Choose(1, 20)
        from late in Gen.Choose(0, 20)
        from to in Gen.Elements("Ann", "Bob", "Cid", "Dan")
        select new LateTransfer(c.Story, c.Period.From, c.Period.To, AnyStory.Id(card), after, late, to));

    [Property]
    public bool Flows_OfTwoPartsByConsultant_AddUpToTheWhole(Halves c)
    {
        var asOf = c.To.PlusDays(c.Late);
        var first = By(c.Story, new(c.From, c.Middle.PlusDays(-1), asOf));
        var second = By(c.Story, new(c.Middle, c.To, asOf));
        var whole = By(c.Story, new(c.From, c.To, asOf));
        return first.Groups.Concat(second.Groups).Concat(whole.Groups).Select(group => group.Key).Distinct().All(
            key => Flows.All(flow => whole[key][flow].Numerator
                == first[key][flow].Numerator + second[key][flow].Numerator));
    }

    [Property]
    public bool Transfer_AfterAPeriod_ChangesNoFigureOfIt(LateTransfer c)
    {
        var asOf = c.To.PlusDays(c.After + c.Late);
        var period = new ReportingPeriod(c.From, c.To, asOf);
        var handed = c.Story with
        {
            Events =
            [
                .. c.Story.Events,
                (c.Card, new CardEvent.Transferred(c.To.PlusDays(c.After), new(c.Consultant)), int.MaxValue),
            ],
        };
        return Report.Print(By(c.Story, period)) == Report.Print(By(handed, period));
    }

    private static KpiTable By(Story story, ReportingPeriod period) =>
        story.Report(period).By(Dimensions.Consultant);

    public sealed record Halves(Story Story, LocalDate From, LocalDate Middle, LocalDate To, int Late);

    public sealed record LateTransfer(
        Story Story, LocalDate From, LocalDate To, CardId Card, int After, int Late, string Consultant);
}
