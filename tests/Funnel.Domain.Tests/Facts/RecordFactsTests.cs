using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Reports;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.Tests.Facts;

public sealed class RecordFactsTests
{
    private static readonly ReportingPeriod October = Told.Period("10-01", "10-31");

    [Fact]
    public void Traffic_OrderOfTheVisit_IsToldOfVisitsAlone()
    {
        var facts = Story.OfTraffic("T1 visit 10-01T10:00 first none\nT2 call 10-01T10:00 first none")
            .Facts(October).Of(FactKinds.Traffic, Anchor.AsOf);

        Assert.Equal([VisitOrder.First, null], facts.Select(record => record.Visit));
    }

    [Fact]
    public void Traffic_Stay_IsInSeconds() => Assert.Equal(
        [600, null],
        Story.OfTraffic("T1 visit 10-01T10:00 10:10 first none\nT2 visit 10-01T10:00 first none")
            .Facts(October).Of(FactKinds.Traffic, Anchor.AsOf).Select(record => record.StaySeconds));

    [Fact]
    public void BaseCustomer_SeenBefore_KnowsNothingLater()
    {
        var customer = Assert.Single(Story
            .OfBaseCustomers("B1 10-01 due 10-05 followed 10-05 invited 10-06 arrived 10-07 intent 11-01")
            .Facts(Told.Period("10-01", "10-31", "10-06")).Of(FactKinds.BaseCustomers, Anchor.AsOf));

        Assert.Equal(
            (new LocalDate(2010, 10, 5), new LocalDate(2010, 10, 6), null, null),
            (customer.FollowedUpOn, customer.InvitedOn, customer.ArrivedOn, customer.IntentMadeOn));
    }

    [Fact]
    public void Staff_NotYetInService_IsNotSeen()
    {
        var story = new Story
        {
            Consultants =
            [
                new(new("Ann"), new("D1")),
                new(new("Bob"), new("D1"), ActiveFrom: new LocalDate(2010, 10, 31)),
                new(new("Cid"), new("D1"), ActiveFrom: new LocalDate(2010, 11, 1)),
            ],
        };

        Assert.Equal(
            ["Ann", "Bob"],
            story.Facts(October).Of(FactKinds.Staff, Anchor.AsOf).Select(fact => fact.Consultant.Value));
    }

    [Fact]
    public void Figures_OfOneKindOfFact_LeaveTheOthersUnmade()
    {
        var history = (Story.OfTraffic("T1 visit 10-01T10:00 first none") with
        {
            Consultants = [new Consultant(new("Ann"), new("D1"))],
        }).WithCards("A phone 10-05 B next 10-08 | 10-06 transferred Bob | 10-07 call").ToHistory();

        var table = SalesStandards.Lotus.Figures(history, October).Of([StockKpis.NewProspects]).Table;

        Assert.Equal(1, table.Total[0].Numerator);
    }
}
