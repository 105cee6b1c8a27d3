using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Inventory;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Tests.Kpis;

public sealed class CreditTests
{
    private static readonly Story HandedOverInTheMonth = Story.OfCards(
        "K1 walk-in 10-02 B next 10-05 by A | 10-08 call by A level H next 10-20 | 10-10 order | 10-25 transferred B");

    private static readonly Story HandedOverLater = Story.OfCards(
        "K1 walk-in 10-02 B next 10-05 by A | 10-05 call by A next 10-12 | 10-20 call by A next 11-20 | 11-05 "
        + "transferred B");

    private static readonly Story OfAYear = Story.OfCards(
        "K1 outreach 03-01 A next 03-05 by C1 | 03-05 showroom by C1 presentation test-drive level H next 03-08 | "
        + "03-08 order | 06-01 transferred C2 | 06-10 delivered");

    private static readonly Story Ordered = Story.OfCards(
        "K1 phone 10-01 B by Ann | 10-05 order | 10-10 transferred Bob | 10-20 order-cancelled | 10-25 call by Cid "
        + "level H");

    private static readonly Story Merged = Story.OfCards(
        """
        S phone 10-01 B by Ann
        D phone 10-02 B next 10-05 by Bob | 10-03 order | 10-04 order-cancelled | 10-06 call by Bob next 10-10
        | 10-08 merged S
        """);

    [Theory]
    [InlineData("new-prospects", "A 1")]
    [InlineData("new-walk-in-prospects", "A 1")]
    [InlineData("orders-signed", "A 1")]
    [InlineData("contacts", "A 1")]
    [InlineData("level-upgrades", "A 1")]
    [InlineData("days-to-order", "A 8/1")]
    [InlineData("follow-up-timeliness-rate", "A 0/2")]
    [InlineData("transferred-out-prospects", "A 1")]
    [InlineData("transferred-in-prospects", "B 1")]
    [InlineData("closing-prospects", "B 1")]
    [InlineData("new-overall-visit-rate", "B 1/1")]
    public void Month_WithATransferAtItsEnd_LeavesWhatWasDoneToWhoDidIt(string kpi, string expected)
    {
        Assert.Equal(
            expected, HandedOverInTheMonth.Report("10-01", "10-31").Split(kpi, Dimensions.Consultant));
        Assert.Equal(
            expected, HandedOverInTheMonth.Report("10-01", "10-31", "12-31").Split(kpi, Dimensions.Consultant));
    }

    [Theory]
    [InlineData("new-prospects", "A 1")]
    [InlineData("contacts", "A 2")]
    [InlineData("follow-up-timeliness-rate", "A 1/2")]
    [InlineData("overall-visit-rate", "A 1/1")]
    [InlineData("closing-prospects", "A 1")]
    public void Month_BeforeATransfer_IsTheSameWheneverItIsLookedAt(string kpi, string expected)
    {
        Assert.Equal(expected, HandedOverLater.Report("10-01", "10-31").Split(kpi, Dimensions.Consultant));
        Assert.Equal(expected, HandedOverLater.Report("10-01", "10-31", "11-30").Split(kpi, Dimensions.Consultant));
    }

    [Theory]
    [InlineData("new-prospects", "C1 1")]
    [InlineData("contacts", "C1 1")]
    [InlineData("orders-signed", "C1 1")]
    [InlineData("follow-up-completion-rate", "C1 1/2")]
    [InlineData("delivered-prospects", "C2 1")]
    [InlineData("transferred-out-prospects", "C1 1")]
    [InlineData("transferred-in-prospects", "C2 1")]
    public void Year_OfACardHandedOver_GivesEachTheirOwn(string kpi, string expected) =>
        Assert.Equal(expected, OfAYear.Report("01-01", "12-31").Split(kpi, Dimensions.Consultant));

    [Theory]
    [InlineData("new-prospects", "C1 1", "")]
    [InlineData("contacts", "C1 1", "")]
    [InlineData("orders-signed", "C1 1", "")]
    [InlineData("level-upgrades", "C1 1", "")]
    [InlineData("delivered-prospects", "", "C2 1")]
    [InlineData("transferred-out-prospects", "", "C1 1")]
    [InlineData("transferred-in-prospects", "", "C2 1")]
    public void Months_OfACardHandedOver_AddUpToItsYear(string kpi, string march, string june)
    {
        Assert.Equal(march, OfAYear.Report("03-01", "03-31").Split(kpi, Dimensions.Consultant));
        Assert.Equal(june, OfAYear.Report("06-01", "06-30").Split(kpi, Dimensions.Consultant));
    }

    [Theory]
    [InlineData("10-05 transferred Bob", "Bob 1/1")]
    [InlineData("10-05 transferred Bob | 10-05 transferred Cid", "Cid 1/1")]
    [InlineData("10-06 transferred Bob", "Ann 1/1")]
    public void Due_OnTheDayOfATransfer_IsTheOwnersOfTheEndOfThatDay(string transfers, string expected) =>
        Assert.Equal(
            expected,
            Story.OfCards($"K1 phone 10-01 B next 10-05 by Ann | {transfers} | 10-07 call")
                .Report("10-01", "10-31").Split("follow-up-completion-rate", Dimensions.Consultant));

    [Fact]
    public void Transfers_WhereTheConsultantIsNoDimension_AreAsManyInAsOut()
    {
        var october = Story.OfCards(
            """
            K1 walk-in 10-01 B by Ann | 10-05 transferred Bob | 10-09 transferred Cid
            K2 phone   10-01 B by Bob | 10-05 transferred Ann
            """).Report("10-01", "10-31");

        Assert.Equal(("3", "3"), (october["transferred-in-prospects"], october["transferred-out-prospects"]));
        Assert.Equal("walk-in 2, phone 1", InOrder(october.Split("transferred-in-prospects", Dimensions.Channel)));
        Assert.Equal("walk-in 2, phone 1", InOrder(october.Split("transferred-out-prospects", Dimensions.Channel)));
        Assert.Equal("Ann 1, Bob 1, Cid 1", october.Split("transferred-in-prospects", Dimensions.Consultant));
        Assert.Equal("Ann 1, Bob 2", october.Split("transferred-out-prospects", Dimensions.Consultant));

        static string InOrder(string split) => string.Join(", ", split.Split(", ").OrderDescending());
    }

    [Theory]
    [InlineData("orders-signed", "Ann 1")]
    [InlineData("orders-cancelled", "Bob 1")]
    [InlineData("order-cancellation-rate", "Ann 1/1")]
    [InlineData("days-to-order", "Ann 4/1")]
    [InlineData("level-upgrades", "Cid 1")]
    [InlineData("contacts-per-prospect", "Bob 1/1")]
    public void Order_SignedAndCancelledUnderTwoOwners_IsEachOnesOnTheDay(string kpi, string expected) =>
        Assert.Equal(expected, Ordered.Report("10-01", "10-31").Split(kpi, Dimensions.Consultant));

    [Fact]
    public void Opening_OfACardHandedOverInThePeriod_IsThatOfTheOwnerBefore()
    {
        var sinceTheTransfer = Ordered.Report("10-10", "10-31");

        Assert.Equal("Ann 1", sinceTheTransfer.Split("opening-prospects", Dimensions.Consultant));
        Assert.Equal("Bob 0/1", sinceTheTransfer.Split("dormancy-rate", Dimensions.Consultant));
        Assert.Equal("Bob 1", Ordered.Report("10-11", "10-31").Split("opening-prospects", Dimensions.Consultant));
        Assert.Equal("K1", sinceTheTransfer.Members("opening-prospects"));
    }

    [Theory]
    [InlineData("orders-signed", "Bob 1")]
    [InlineData("orders-cancelled", "Bob 1")]
    [InlineData("follow-up-completion-rate", "Ann 0/1, Bob 1/1")]
    [InlineData("contacts", "Bob 1")]
    [InlineData("new-prospects", "Ann 1")]
    public void Merged_Duplicate_StaysWithItsOwnerUntilTheDayOfTheMerge(string kpi, string expected) =>
        Assert.Equal(expected, Merged.Report("10-01", "10-31").Split(kpi, Dimensions.Consultant));

    [Fact]
    public void Scope_OfAConsultant_MeansTheCreditOfEachKpi()
    {
        var figures = HandedOverInTheMonth.Report("10-01", "10-31").Figures;
        var (a, b) = (figures.Where(Dimensions.Consultant.Is("A")), figures.Where(Dimensions.Consultant.Is("B")));

        Assert.Equal((1, 0), (Of(a, StockKpis.NewProspects), Of(b, StockKpis.NewProspects)));
        Assert.Equal((0, 1), (Of(a, StockKpis.ClosingProspects), Of(b, StockKpis.ClosingProspects)));
        Assert.Equal(["K1"], a.Members(StockKpis.NewProspects));
        Assert.Equal(["K1"], a.By(Dimensions.Consultant).Members(StockKpis.NewProspects, group: new("A")));
        Assert.Equal((true, false), (Counts(a), Counts(b)));

        static long Of(Figures figures, Kpi kpi) => figures.Of(kpi).Table.Total[0].Numerator;

        static bool Counts(Figures figures) =>
            Assert.Single(figures.Explain(new("K1"), StockKpis.NewProspects)).Holds;
    }

    [Fact]
    public void NoteOn_FilersBesideOwnersByConsultant_TellsThemApart()
    {
        Credit?[] both = [StockKpis.NewProspects.Credit, FlowRateKpis.NewOrderRate.Credit];

        Assert.Equal(
            new Phrase(
                "新增有望客户计入留档顾问，比率与库存计入期末持卡顾问。",
                "New prospects count for who filed them, rates and stock for who owns the cards on the last day."),
            Credits.NoteOn([Dimensions.Consultant, Dimensions.Channel], both));
        Assert.Null(Credits.NoteOn([Dimensions.Channel], both));
        Assert.Null(Credits.NoteOn([Dimensions.Consultant], both[..1]));
        Assert.Null(Credits.NoteOn([Dimensions.Consultant], both[1..]));
    }

    [Fact]
    public void Ledger_OfEachConsultant_BalancesByItsTransfers()
    {
        var table = HandedOverInTheMonth.Report("10-01", "10-31").By(Dimensions.Consultant);

        Assert.Equal(new StockLedger(0, 1, 0, 0, 0, 1), StockLedger.Of(table["A"].Values));
        Assert.Equal(new StockLedger(0, 0, 0, 0, 1, 0), StockLedger.Of(table["B"].Values));
        Assert.Equal((0L, 1L), (StockLedger.Of(table["A"].Values).Closing, StockLedger.Of(table["B"].Values).Closing));
    }

    [Fact]
    public void Selection_CreditedToSomebodyItsFactsDoNotName_IsRefused() => Assert.Contains(
        "'checks' do not tell of a credit 'filer'",
        Assert.Throws<ArgumentException>(() => Kpi.Count(
            "own", "自有", "Own", Sources.Source.Ours, FactKinds.Checks.AsOf(Condition<CheckFacts>.Every)
                .CreditedTo(Credits.Filer))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("showroom-traffic", "doer")]
    [InlineData("opening-prospects", "owner-before")]
    [InlineData("returned-prospects", "filer")]
    [InlineData("close-rate", "owner")]
    [InlineData("orders-cancelled", "owner-then")]
    [InlineData("owner-contact-rate", "owner-then")]
    public void Kpi_OfTheCatalogue_SaysItsCredit(string kpi, string credit) =>
        Assert.Equal(credit, SalesStandards.Gps.Kpis.Get(kpi).Credit?.Id);
}
