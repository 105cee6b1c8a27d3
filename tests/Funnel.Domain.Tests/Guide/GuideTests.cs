using System.Text.RegularExpressions;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dormancy;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Standards.Json;
using Funnel.Domain.Tests.Guardrails;
using Funnel.Domain.Tests.Stories;
using NodaTime;

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
    public void Standard_OfTheGuide_HasItsOwnKpis()
    {
        var page = File.ReadAllText(Path.Combine(SourceTree.Root, "src/Funnel.Domain/docs/guide.md"));

        var standard = StandardJson.Read(BlocksOf(page, "json").First()).Standard!;

        Assert.Equal(
            ["fast-visit-rate 0/1", "age-of-stale 51/1"],
            standard.Figures(Month.ToHistory(), October).Of(standard.Kpis.Own).Table.Total.Select(value =>
                $"{value.Kpi} {value.Numerator}/{value.Denominator}"));
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
    public void OpenBook_AfterALoss_CountsIt()
    {
        var history = Month.ToHistory();
        var card = history.Cards[new("K-2")];
        var lost = CustomerCard.Restore(
            card.Filing, card.Scale, [.. card.Events, new CardEvent.Lost(new(2010, 10, 20), LostReason.GaveUp)]);

        var (before, after, overdue, closed) = GuideOpenBook.Follow(Gps, history, October, lost, new(2010, 11, 3));

        Assert.Equal((0, 1), (before["C-1"]["lost-prospects"].Numerator, after["C-1"]["lost-prospects"].Numerator));
        Assert.Equal(0, overdue);
        Assert.True(closed > 0);
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
    public void Narrowed_CardsOfTwoWeeks_LeaveOutOlderOnesAndOtherKinds()
    {
        var fresh = GuideFigures.Narrowed(Gps, Month.ToHistory(), Today).Table;

        Assert.Equal(1, fresh.Total.Get("new-prospects").Numerator);
        Assert.Equal(0, fresh.Total.Get("orders-signed").Numerator);
        Assert.DoesNotContain(fresh.Kpis, kpi => kpi.Id == "contacts");
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
    public void InTime_MonthsAndOneDay_AreCountedFromTheSameVersions()
    {
        var (months, day) = GuideLive.InTime(
            Gps, Month.ToHistory(), new(new(2010, 9, 1), Today), new LocalDate(2010, 10, 11));

        Assert.Equal((2L, 3L), (months["2010-10", "C-1"]["new-prospects"].Numerator, day.Numerator));
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
    public void Resumed_FromItsTallies_IsTheSameTable()
    {
        var ledger = Gps.Figures(Month.ToHistory(), October).By(Dimensions.Consultant).Keep();

        var table = GuideLive.Resumed(ledger);

        Assert.Equal(ledger.Table, table);
        Assert.Equal(2, table["C-1"]["new-prospects"].Numerator);
    }

    [Fact]
    public async Task Waiting_NorthAndSouth_AddUp()
    {
        var (north, south) = (Columns("D1"), Columns("D2"));
        var plan = Gps.Figures(north).By(Dimensions.Dealer).Plan;

        var table = await GuideLive.Waiting(plan, [north, south], CancellationToken.None);

        Assert.Equal(
            (2L, 1L), (table["D1"]["new-prospects"].Numerator, table["D2"]["new-prospects"].Numerator));
    }

    [Fact]
    public void Machines_NorthAndSouth_AddUp()
    {
        var (north, south) = (Columns("D1"), Columns("D2"));

        var table = GuideLive.Machines(Gps, north, south);

        Assert.Equal(
            (2L, 1L), (table["D1"]["new-prospects"].Numerator, table["D2"]["new-prospects"].Numerator));
        Assert.Equal(3, table.Total.Get("new-prospects").Numerator);
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
    public void OwnKind_Sales_AreSummedAndAveragedByDealer()
    {
        var cards = new FactBook(Month.ToHistory(), October, Gps.OwnerContacts).Of(FactKinds.Cards, Anchor.AsOf);

        var table = GuideOwn.Kinds(October, cards);

        Assert.Equal((3_000_130_000L, 2L), Sides(table["D-1"]["price"]));
        Assert.Equal((2L, 31L), Sides(table["D-1"]["sales-a-day"]));
        Assert.Equal(3_000_130_000L, table["D-1"]["revenue"].Numerator);
        Assert.Equal((2L, 3L), Sides(table.Total.Get("sold-of-filed")));
        Assert.Equal((3_000_130_000L, 3L), Sides(table.Total.Get("revenue-a-card")));
    }

    [Fact]
    public void OwnGroups_OfConsultants_AreOneTeam()
    {
        var (north, cards, within) = GuideOwn.Teams(Gps, Month.ToHistory(), October);

        Assert.Equal((2L, 2L), (north.Numerator, within.Numerator));
        Assert.Equal(["K-1", "K-2"], cards);
    }

    [Fact]
    public void OwnColumn_OfCards_IsOnTheCataloguesKpis()
    {
        var known = new Dictionary<CardId, GuideOwn.CampaignId> { [new("K-2")] = new("spring") };

        Assert.Equal((0L, 1L), Sides(GuideOwn.Campaign(Gps, Month.ToHistory(), October, new(known))));
    }

    [Fact]
    public void Silent_ACardThatWasContacted_MustWait()
    {
        var (reasons, ours, candidates) = GuideRules.Silent(Gps, OpenCard(), Today);

        Assert.Equal(
            ["not met: no contact for 30 days", "not met: not level ∈ {H, A}"], reasons.Select(r => r.Text.En));
        Assert.Equal(reasons, OpenCard().MovesOn(Today, ours.CardRules)
            .Single(option => option.Move == CardMove.SetDormant).Reasons);
        Assert.Contains("no contact for 30 days", candidates.Words.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Unheard_AfterThreeCallsThatNobodyAnswered_MayBeSetDormant()
    {
        var ours = GuideRules.Unheard(Gps);
        var card = OpenCard();
        var call = new CardEvent.Contact(Today, new("C-1"), ContactManner.NoAnswer);

        var twice = Answer.Made(ours.Move(card, call, Today).Then(call));

        Assert.False(twice.DormancyOn(Today, ours.Dormancy).IsAccepted);
        Answer.Made(ours.Move(twice, call, Today).Then(new CardEvent.WentDormant(Today)));
    }

    [Fact]
    public void German_NamesAndReasons_AreSaidInIt()
    {
        var (name, why, toDo) = GuideNames.German(Gps, OpenCard(), DormancyRules.Gps, Today);

        Assert.Equal("Neue Interessenten", name);
        Assert.Equal(["Erst 4 von mehr als 15 Tagen.", "Seit der Anlage nie kontaktiert."], why);
        Assert.Equal(Gps.Kpis.All.Count - 1, toDo);
    }

    private static CustomerCard OpenCard() => Answer.Made(CustomerCard.File(
        new()
        {
            Card = new("K-9"),
            Dealer = new("D1"),
            Consultant = new("C-1"),
            FiledOn = new(2010, 10, 27),
            Channel = FilingChannel.Phone,
            Model = new("Octavia"),
            Level = new("A"),
        },
        Today,
        Gps.CardRules));

    [Fact]
    public void Codes_OfAVendor_AreAskedForByTheDealersDays()
    {
        GuideDatabase.DmsLead[] leads =
        [
            new(1, "OPEN", null, new(2010, 10, 31, 15, 59, 0, DateTimeKind.Utc)),
            new(2, "HOT", null, new(2010, 10, 31, 16, 0, 0, DateTimeKind.Utc)),
            new(3, "SOLD", 7, new(2010, 10, 9, 0, 0, 0, DateTimeKind.Utc)),
            new(4, "GONE", 8, new(2010, 10, 9, 0, 0, 0, DateTimeKind.Utc)),
        ];

        Assert.Equal((1, 1), GuideDatabase.Codes(leads.AsQueryable()));
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
    public void AnyLate_OfFacts_IsWhetherOneIs()
    {
        var facts = Story.OfCards("A walk-in 10-01 B next 10-05").Report("10-01", "10-31")
            .Facts(FactKinds.Cards, Anchor.AsOf).AsQueryable();

        Assert.True(GuideDatabase.AnyLate(facts, new(2010, 10, 6)));
        Assert.False(GuideDatabase.AnyLate(facts, new(2010, 10, 5)));
    }

    [Fact]
    public void Rows_OfACard_HaveACellForEachColumn()
    {
        var lines = GuideDatabase.Rows(Story.OfCards("A walk-in 10-01 B next 10-05").Report("10-01", "10-31")
            .Facts(FactKinds.Cards, Anchor.AsOf));

        var (names, values) = (lines[0].Split('\t'), lines[1].Split('\t'));
        var cells = names.Zip(values).ToDictionary(cell => cell.First, cell => cell.Second);
        Assert.Equal("A", cells["card"]);
        Assert.Equal("14887", cells["next_contact_on"]);
        Assert.Equal(@"\N", cells["delivered_on"]);
    }

    [Fact]
    public void Text_ForADatabase_IsOneGroupedStatement()
    {
        var facts = new GuideDatabase.WarehouseFacts(October, _ => []);

        var statement = Assert.Single(GuideDatabase.Text(October, [Gps.Kpis.Get("new-prospects")], facts));

        Assert.Contains("facts_cards", statement.Text, StringComparison.Ordinal);
        Assert.Contains("GROUP BY", statement.Text, StringComparison.Ordinal);
    }

    private static FunnelColumns Columns(string dealer) => Gps.Keep(
        new() { Cards = [.. Month.ToHistory().Cards.Where(card => card.Filing.Dealer.Value == dealer)] },
        October,
        Dimensions.Dealer);

    private static (long Numerator, long? Denominator) Sides(KpiValue value) => (value.Numerator, value.Denominator);

    private static IEnumerable<string> BlocksOf(string page, string language = "csharp") =>
        Regex.Matches(page, $"```{language}\n(?<code>.*?)```", RegexOptions.Singleline)
            .Select(block => block.Groups["code"].Value);

    private static IEnumerable<string> Examples(string source) =>
        Regex.Matches(source, "(?<indent> *)// example: [a-z-]+\n(?<code>.*?) *// end\n", RegexOptions.Singleline)
            .Select(block => Regex.Replace(block.Groups["code"].Value, $"(?m)^{block.Groups["indent"].Value}", ""));
}
