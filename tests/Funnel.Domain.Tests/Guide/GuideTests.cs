using System.Text.RegularExpressions;
using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Dormancy;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Guardrails;
using Funnel.Domain.Tests.Stories;
using NodaTime;
using NodaTime.Testing;

namespace Funnel.Domain.Tests.Guide;

/// <summary>The guide's programs do what the guide says, and are the code that stands here.</summary>
public sealed class GuideTests
{
    private static readonly SalesStandard Gps = SalesStandards.Gps;
    private static readonly ReportingPeriod October = ReportingPeriod.Month(2010, 10);
    private static readonly LocalDate Today = new(2010, 10, 31);

    private static readonly Story Month = Story.OfCards(
        """
        K-1 walk-in 10-04 A by C-1 | 10-06 showroom test-drive by C-1 | 10-08 order
        K-2 phone 10-05 B by C-1
        K-3 walk-in 10-28 B by C-2 at D2 | 10-30 showroom test-drive by C-2
        K-4 walk-in 09-10 B by C-2 at D2
        """);

    [Fact]
    public void Programs_OfTheGuide_AreTheCodeThatRuns()
    {
        var printed = Directory.EnumerateFiles(Path.Combine(SourceTree.Root, "src/Funnel.Domain/docs"), "*.md")
            .SelectMany(page => BlocksOf(File.ReadAllText(page)));
        var running = SourceTree.CSharp("tests/Funnel.Domain.Tests/Guide").SelectMany(file => Examples(file.Text));

        Assert.Equal(running.Order(StringComparer.Ordinal), printed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Why_OfACardWithoutAnOrder_SaysWhichPartDoesNotHold()
    {
        using var console = new StringWriter();

        var counted = GuideFigures.Why(Gps, Month.ToHistory(), console);

        Assert.Equal(["K-1"], counted.Select(card => card.Value));
        Assert.Contains("✗ ", console.ToString(), StringComparison.Ordinal);
        Assert.Contains("but not: ", console.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Whose_WalkInsOfTwoMonths_AreCountedInEach()
    {
        var history = (Month with
        {
            Filings = [.. Month.Filings.Select(filing => filing with { Model = new("Octavia") })],
        }).ToHistory();

        var (now, before) = GuideFigures.Whose(Gps, history);

        Assert.Equal((2L, 1L), (now.Numerator, before.Numerator));
    }

    [Fact]
    public void Alone_OnOneThread_IsTheSameTable() =>
        Assert.Equal(2, GuideFigures.Alone(Gps, Month.ToHistory())["D1", "2010-10"]["new-prospects"].Numerator);

    [Fact]
    public void Kept_MonthAndLastWeek_AreCountedFromTheSameColumns()
    {
        var (month, week) = GuideLive.Kept(Gps, Month.ToHistory(), October);

        Assert.Equal((2L, 1L), (month.Numerator, week.Numerator));
    }

    [Fact]
    public void Ledger_OneMove_IsTheTableOfTheNewHistory()
    {
        var before = Month.Record().Cards.Single(card => card.Id.Value == "K-2");
        var after = Answer.Made(before.Move(new CardEvent.OrderSigned(Today), Today, Gps.CardRules));

        var table = GuideLive.Ledger(Gps, Month.ToHistory(), October, before, after);

        Assert.Equal((2L, 2L), Sides(table["C-1"]["new-order-rate"]));
    }

    [Fact]
    public void Machines_NorthAndSouth_AddUp()
    {
        var (north, south) = (Columns("D1"), Columns("D2"));

        var table = GuideLive.Machines(Gps, north, south);

        Assert.Equal(
            (2L, 1L), (table["D1"]["new-prospects"].Numerator, table["D2"]["new-prospects"].Numerator));
        Assert.Equal(3, table.Total.Get("new-prospects").Numerator);

        static FunnelColumns Columns(string dealer) => Gps.Keep(
            new() { Cards = [.. Month.ToHistory().Cards.Where(card => card.Filing.Dealer.Value == dealer)] },
            October,
            Dimensions.Dealer);
    }

    [Fact]
    public void Json_OfTallies_ReadsBack()
    {
        var figures = Gps.Figures(Month.ToHistory(), October).By(Dimensions.Dealer);
        var tallies = Gps.Keep(Month.ToHistory(), October, Dimensions.Dealer)
            .Answer(figures.Plan, FigureOptions.Default)[0];

        Assert.Equal(tallies, GuideLive.Json(tallies));
    }

    [Fact]
    public void OwnKpi_RateAndAverage_AreCountedBesideTheLibrarys()
    {
        var (rate, days) = GuideOwn.Kpis(Gps, Month.ToHistory(), October);

        // K-1 after 2 days, K-3 after 2 days; K-2 not at all.
        Assert.Equal((2L, 3L), Sides(rate));
        Assert.Equal((4L, 2L), Sides(days));
    }

    [Fact]
    public void OwnCondition_OneStaleCard_IsAsOldAsItsDays() =>
        Assert.Equal((51L, 1L), Sides(GuideOwn.Stale(Gps, Month.ToHistory(), October)));

    [Fact]
    public void OwnKind_Sales_AreAveragedByDealer()
    {
        var table = GuideOwn.Kinds(October);

        Assert.Equal((250_000L, 2L), Sides(table["D-1"]["price"]));
        Assert.Equal((2L, 31L), Sides(table["D-1"]["sales-a-day"]));
    }

    [Fact]
    public void Entities_OfAVendor_AreCountedAndListed()
    {
        GuideDatabase.DmsCard[] cards =
        [
            new(1, "north", new(2010, 10, 1), new(2010, 10, 30)),
            new(2, "north", new(2010, 10, 31), new(2010, 11, 1)),
            new(3, "south", new(2010, 9, 30), null),
        ];

        var (table, late) = GuideDatabase.Entities(cards.AsQueryable(), October);

        Assert.Equal(2, table["north"]["filed"].Numerator);
        Assert.Equal(1, late);
    }

    [Fact]
    public void Specification_OfAVendorsCards_IsInTheOrderOfTheDay()
    {
        GuideDatabase.DmsCard[] cards =
        [
            new(1, "north", null, new(2010, 10, 30)),
            new(2, "north", null, new(2010, 10, 31)),
            new(3, "south", null, new(2010, 10, 29)),
            new(4, "south", null, null),
        ];
        var map = new ColumnMap<CardFacts, GuideDatabase.DmsCard>()
            .With(CardColumns.NextContactOn, card => card.CallBack);

        Assert.Equal([3, 1], GuideDatabase.FirstLate(cards, map, Today).Select(card => card.Number));
    }

    [Fact]
    public void Text_ForADatabase_IsOneGroupedStatement()
    {
        var facts = new GuideDatabase.WarehouseFacts(October, _ => []);

        var statement = Assert.Single(GuideDatabase.Text(October, [Gps.Kpis.Get("new-prospects")], facts));

        Assert.Contains("facts_cards", statement.Text, StringComparison.Ordinal);
        Assert.Contains("GROUP BY", statement.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Clock_BeforeMidnightInLondon_IsTheNextDayInShanghai() => Assert.Equal(
        new LocalDate(2010, 11, 1),
        GuideRules.Clock(new FakeClock(Instant.FromUtc(2010, 10, 31, 16, 0))));

    [Fact]
    public void Grade_SixOfSevenQuestions_IsAAndNamesTheSeventh()
    {
        var (level, missing) = GuideRules.Grade(LevelScales.Gps, Today);

        Assert.Equal("A", level.Code.Value);
        Assert.Contains("payment", Assert.Single(missing).Text.En, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Sleep_PhoneCardNobodyCalled_IsRefused()
    {
        var card = Month.Record().Cards.Single(card => card.Id.Value == "K-2");

        Assert.Equal(["never-contacted"], GuideRules.Sleep(DormancyRules.Gps, card, Today).Reasons.Select(r => r.Code));
    }

    [Fact]
    public void Judged_FiveRingsAndALateCheck_AreBothRefused()
    {
        var (call, check) = GuideRules.Judged(SalesStandards.Nissan, Today);

        Assert.Equal(["answered-after-rings"], call.Reasons.Select(reason => reason.Code));
        Assert.Equal(["records-checked-late"], check.Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void Leaver_TwoOpenCards_GoToTheNewcomer()
    {
        var moved = GuideRules.Leaver(
            Gps,
            Month.Record().Cards,
            newcomer: new(new("C-9"), new("D1")),
            other: new(new("C-3"), new("D1")),
            Today);

        Assert.Equal(["K-1", "K-2"], moved.Select(card => card.Id.Value));
        Assert.All(moved, card => Assert.Equal("C-9", card.Status.Owner.Value));
    }

    [Fact]
    public void Turns_OneAbsent_KeepsThePlace()
    {
        Consultant[] consultants = [new(new("C-1"), new("D1")), new(new("C-2"), new("D1"))];

        Assert.Equal(
            (new ConsultantId("C-2"), new ConsultantId("C-1")), GuideRules.Turns(consultants, Today));
    }

    [Fact]
    public void Duplicates_OfOnePhone_AreMergedIntoTheFirst()
    {
        var story = Story.OfCards("A walk-in 10-01 B\nB phone 10-02 B");
        var cards = (story with
        {
            Filings = [.. story.Filings.Select(filing => filing with
            {
                Customer = new(null, "138 0013 8000"),
            })],
        }).ToHistory().Cards;

        Assert.Equal("A", Answer.Merged(Assert.Single(GuideRules.Duplicates(cards, Today))).Survivor.Id.Value);
    }

    [Fact]
    public void OldData_DeliveredWithoutAnOrder_IsKeptAndFound()
    {
        var filing = Month.Filings[0];

        var history = GuideRules.OldData(Gps, filing, new CardEvent.Delivered(new(2010, 10, 9)));

        Assert.Equal(CardState.Delivered, Assert.Single(history.Cards).Status.State);
        Assert.NotEmpty(history.Issues);
    }

    [Fact]
    public void Compare_TwoStandards_DifferInTheirLevels() =>
        Assert.Contains(GuideRules.Compare(), line => line.Part == StandardPart.Levels);

    private static (long Numerator, long? Denominator) Sides(KpiValue value) => (value.Numerator, value.Denominator);

    private static IEnumerable<string> BlocksOf(string page) =>
        Regex.Matches(page, "```csharp\n(?<code>.*?)```", RegexOptions.Singleline)
            .Select(block => block.Groups["code"].Value);

    private static IEnumerable<string> Examples(string source) =>
        Regex.Matches(source, "(?<indent> *)// example: [a-z-]+\n(?<code>.*?) *// end\n", RegexOptions.Singleline)
            .Select(block => Regex.Replace(block.Groups["code"].Value, $"(?m)^{block.Groups["indent"].Value}", ""));
}
