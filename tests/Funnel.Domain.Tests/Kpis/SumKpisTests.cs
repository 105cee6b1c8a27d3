using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Queries;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using NodaTime;

namespace Funnel.Domain.Tests.Kpis;

/// <summary>
/// Sums, proportions of two kinds of fact and numbers of 64 bits, by every way of counting in memory; databases are
/// asked in the tests of that package.
/// </summary>
public sealed class SumKpisTests
{
    private static readonly ReportingPeriod October = ReportingPeriod.Month(2010, 10);

    private static readonly DateColumn<Quote> QuotedOn = new("quoted_on", new("报价日期", "quoted"), q => q.On);

    private static readonly NumberColumn<Quote> Cents = new("cents", new("报价", "price quoted"), q => q.Cents);

    private static readonly NumberColumn<Quote> Rebate = new("rebate", new("优惠", "rebate"), q => q.Rebate);

    private static readonly IdColumn<Quote, CardId> Card =
        new("card", new("客户档案", "card"), q => q.Card, id => id.Value, text => new(text));

    private static readonly IdColumn<Quote, DealerId> Dealer =
        new("dealer", new("经销商", "dealer"), q => q.Dealer, id => id.Value, text => new(text));

    private static readonly FactKind<Quote> Quotes = new(
        "quotes",
        new("报价单", "quotes"),
        [QuotedOn, Cents, Rebate, Card, Dealer],
        [(Dimensions.Dealer, Dealer)],
        quote => quote.Id);

    private static readonly Selection<Quote> InOctober = Quotes.AsOf(QuotedOn.Within(Day.From, Day.Cut));

    private static readonly Selection<CardFacts> Filed =
        FactKinds.Cards.AsOf(CardColumns.FiledOn.Within(Day.From, Day.Cut));

    private static readonly Kpi Revenue =
        Kpi.Sum("revenue-quoted", "报价总额", "Revenue quoted", Source.Ours, InOctober, Measure<Quote>.Sum(Cents));

    private static readonly Kpi Large =
        Kpi.Count("large", "大额报价", "Large quotes", Source.Ours, Quotes.AsOf(Cents > 2_999_999_999));

    private static readonly Kpi Largest =
        Kpi.Count("largest", "最大报价", "Largest quotes", Source.Ours, Quotes.AsOf(Cents > 3_000_000_000));

    private static readonly Kpi Quoted =
        Kpi.Proportion("quoted", "报价占建档", "Quotes of prospects", Source.Ours, InOctober.Count(), Filed.Count());

    private static readonly Kpi Discount = Kpi.Proportion(
        "discount", "优惠率", "Discount", Source.Ours,
        InOctober.Sum(Measure<Quote>.Sum(Rebate)), InOctober.Sum(Measure<Quote>.Sum(Cents)));

    private static readonly Kpi PerProspect = Kpi.Average(
        "per-prospect", "每档报价额", "Revenue per prospect", Source.Ours,
        InOctober.Sum(Measure<Quote>.Sum(Cents)), Filed.Count());

    private static readonly Kpi[] All = [Revenue, Large, Largest, Quoted, Discount, PerProspect];

    private static readonly Quote[] Given =
    [
        new("Q-1", new("K-1"), new("D-1"), new(2010, 10, 4), 3_000_000_000, 30_000_000),
        new("Q-2", new("K-1"), new("D-1"), new(2010, 10, 5), 3_000_000_001, null),
        new("Q-3", new("K-2"), new("D-2"), new(2010, 10, 31), 1_500, 20),
        new("Q-4", new("K-2"), new("D-2"), new(2010, 9, 30), 7, 7),
        new("Q-5", new("K-2"), new("D-2"), new(2010, 10, 1), null, null),
    ];

    private static readonly CardFacts[] Cards = [CardOf("K-1", "D-1"), CardOf("K-2", "D-2")];

    public static TheoryData<string> Ways => ["rows", "columns", "linq", "ledger"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Sum_OfPricesBeyond32Bits_IsExactInTotalAndByDealer(string way)
    {
        var table = TableOf(way);

        Assert.Equal(6_000_001_501, table.Total.Get("revenue-quoted").Numerator);
        Assert.Equal(6_000_000_001, table["D-1"]["revenue-quoted"].Numerator);
        Assert.Equal(1_500, table["D-2"]["revenue-quoted"].Numerator);
        Assert.Equal(2, table["D-1"]["large"].Numerator);
        Assert.Equal(1, table["D-1"]["largest"].Numerator);
        Assert.Equal("revenue-quoted 6000001501", table.Total.Get("revenue-quoted").ToString());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Proportion_OfTwoKinds_IsAPercentageThatMayPassAHundred(string way)
    {
        var table = TableOf(way);

        Assert.Equal("quoted 4/2 = 200 %", table.Total.Get("quoted").ToString());
        Assert.Equal("discount 30000020/6000001501 = 0.5 %", table.Total.Get("discount").ToString());
        Assert.Equal("per-prospect 6000001501/2 = 3000000750.5", table.Total.Get("per-prospect").ToString());
    }

    [Fact]
    public void Members_OfBothSidesOfAProportion_AreTheFactsOfEachKind()
    {
        var figures = FiguresOf("columns");

        Assert.Equal(["Q-1", "Q-2", "Q-3", "Q-5"], figures.Members(Quoted));
        Assert.Equal(["K-1", "K-2"], figures.Members(Quoted, KpiSide.Denominator));
        Assert.Equal(["Q-3", "Q-5"], figures.By(Dimensions.Dealer).Members(Revenue, group: new("D-2")));
        Assert.Throws<ArgumentException>(() => figures.Members(Revenue, group: new("D-2")));
    }

    [Fact]
    public void Explain_ACardInASum_TellsOfEachOfItsFacts() =>
        Assert.Equal(
            [true, false, true], FiguresOf("columns").Explain(new("K-2"), Revenue).Select(quote => quote.Holds));

    [Fact]
    public void Words_OfASum_SayWhatIsAddedUp()
    {
        Assert.Equal("Σ price quoted over quotes [quoted ≥ from and quoted ≤ cut]", Revenue.Formula.En);
        Assert.Equal("price quoted", Revenue.Unit.En);
        Assert.Equal("price quoted per cards", PerProspect.Unit.En);
        Assert.Equal("percent", Discount.Unit.En);
    }

    [Fact]
    public void ChangeFrom_OfASum_IsNotTold()
    {
        var now = new KpiValue(Revenue, 6_000_000, null);

        Assert.Null(now.ChangeFrom(new(Revenue, 3_000_000, null)));
        Assert.Equal(0.5, new KpiValue(Quoted, 30, 20).ChangeFrom(new(Quoted, 20, 20)));
        Assert.Null(new KpiValue(Discount, 30, 2_000).ChangeFrom(new(Discount, 20, 2_000)));
    }

    [Theory]
    [InlineData("rows")]
    [InlineData("columns")]
    [InlineData("linq")]
    public void Sum_Past64Bits_OverflowsInsteadOfTurningNegative(string way)
    {
        Quote[] given = [Given[0] with { Cents = long.MaxValue - 1 }, Given[1] with { Cents = 2 }];

        Assert.Throws<OverflowException>(() => FiguresOf(way, given).Of(Revenue).Table.Total);
        Assert.Throws<OverflowException>(() => FiguresOf(way, given).Of(Revenue).By(Dimensions.Dealer).Table.Total);
    }

    private static KpiTable TableOf(string way) => way == "ledger"
        ? Followed()
        : FiguresOf(way).By(Dimensions.Dealer).Table;

    private static Figures FiguresOf(string way, Quote[]? given = null) => way switch
    {
        "linq" => new(
            FactQueries.For(October)
                .With(Quotes, (given ?? Given).AsQueryable())
                .With(FactKinds.Cards, Cards.AsQueryable()),
            All),
        "rows" => InMemory(given ?? Given).With(new() { Engine = FigureEngine.Rows }),
        _ => InMemory(given ?? Given),
    };

    private static Figures InMemory(Quote[] given) =>
        SalesStandards.Gps.Figures(new Facts(given, Cards)).Of(All);

    // Quotes go out, come in and change, one of them from a number that 32 bits hold to one that they do not.
    private static KpiTable Followed()
    {
        Quote[] before =
        [
            Given[0] with { Cents = 12 },
            Given[2],
            Given[3],
            new("Q-9", new("K-9"), new("D-9"), new(2010, 10, 9), 1, 1),
        ];
        var ledger = InMemory(before).By(Dimensions.Dealer).Keep();
        ledger.Replace(new Facts([before[0], before[3]], []), new Facts([Given[0]], []));
        ledger.Replace(null, new Facts([Given[1], Given[4]], []));
        return ledger.Table;
    }

    private static CardFacts CardOf(string card, string dealer) => new()
    {
        Card = new(card),
        Dealer = new(dealer),
        Consultant = new("C-1"),
        Channel = FilingChannel.Phone,
        Model = new("Octavia"),
        CustomerKind = CustomerKind.Retail,
        Level = new("A"),
        FiledOn = new(2010, 10, 2),
        Filer = new("C-1"),
        State = CardState.Active,
        LevelSince = new(2010, 10, 2),
        LastTouchOn = new(2010, 10, 2),
    };

    private sealed record Quote(string Id, CardId Card, DealerId Dealer, LocalDate On, long? Cents, int? Rebate);

    private sealed class Facts(IReadOnlyList<Quote> quotes, IReadOnlyList<CardFacts> cards) : IFactSource
    {
        public ReportingPeriod Period => October;

        public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor) =>
            (IReadOnlyList<T>)(kind.Name == "quotes" ? quotes : (object)cards);
    }
}
