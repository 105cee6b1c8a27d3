using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Channels;
using Funnel.Domain.Inventory;

namespace Funnel.Domain.Tests.Inventory;

[Properties(Arbitrary = new[] { typeof(RetailPlanningProperties) })]
public sealed class RetailPlanningProperties
{
    private const double RoundingError = 1e-9;

    private static readonly Gen<Conversion> AnyConversion =
        from whole in Gen.Choose(0, 300)
        from part in Gen.Choose(0, whole)
        select new Conversion(part, whole);

    public static Arbitrary<Planning> Plans => Arb.From(
        from orders in AnyConversion
        from prospects in AnyConversion
        from walkIn in AnyConversion
        from phone in AnyConversion
        from outreach in AnyConversion
        from visits in AnyConversion
        from calls in AnyConversion
        from stock in Gen.Choose(0, 200).Zip(Gen.Choose(0, 900))
        from target in Gen.Choose(0, 1000)
        select new Planning(
            new RetailRates(
                new(orders, prospects, walkIn + phone, outreach),
                [
                    new(FilingChannel.WalkIn, walkIn, visits),
                    new(FilingChannel.Phone, phone, calls),
                    new(FilingChannel.Outreach, outreach, null),
                ],
                new(orders.Base, prospects.Base),
                default),
            new PlannedStock(stock.Item1, stock.Item2),
            target));

    [Property(MaxTest = Runs.OfArithmetic)]
    public bool Plan_FedBack_ReachesTheTargetAndNoCardIsTooMany(Planning p) =>
        p.Rates.Plan(p.Target, p.Stock) is not { Plan: { } plan }
            || (plan.Expected >= p.Target - RoundingError
                && plan.Expected == p.Rates.Expected(p.Stock, plan.NewCards)
                && (plan.NewCards == 0 || p.Rates.Expected(p.Stock, plan.NewCards - 1) < p.Target - RoundingError));

    [Property(MaxTest = Runs.OfArithmetic)]
    public bool Plan_OfEveryChannel_AddsUpAndItsTrafficIsEnough(Planning p) =>
        p.Rates.Plan(p.Target, p.Stock) is not { Plan: { } plan }
            || (plan.Channels.Sum(channel => channel.NewCards) == plan.NewCards
                && plan.Channels.Zip(p.Rates.Channels).All(pair => IsJustEnough(pair.First, pair.Second.Filing)));

    [Property(MaxTest = Runs.OfArithmetic)]
    public bool Plan_ThatCannotBe_HasNoRateOfNewCards(Planning p) =>
        p.Rates.Plan(p.Target, p.Stock) is { IsFeasible: true }
            || (p.Rates.New.Converted == 0 && p.Rates.Expected(p.Stock, 1_000_000) < p.Target);

    [Property(MaxTest = Runs.OfArithmetic)]
    public bool Lever_Raised_ReachesTheTargetOrAllOfItWouldNot(Planning p)
    {
        var whatIf = RetailWhatIf.Of(p.Rates, p.Target, p.Stock);
        var parts = p.Rates.Conversion;
        double[] cards = [p.Stock.Orders, p.Stock.Prospects, parts.NewShowroom.Base, parts.NewOutreach.Base];
        return whatIf.Levers.Take(4).Zip(cards).All(pair => pair.First.Raise is { } raise
            ? Math.Abs(whatIf.Expected + (raise * pair.Second) - Math.Max(p.Target, whatIf.Expected)) < 1e-6
                && pair.First.Needed <= 1
            : pair.First.WhyNot is not null && (pair.Second == 0 || pair.First.AtBest < p.Target));
    }

    private static bool IsJustEnough(ChannelPlan plan, Conversion? filing) => (plan.Traffic, filing?.Rate) switch
    {
        (null, null or 0) => plan.WhyNoTraffic is not null,
        (0, _) => plan.NewCards == 0 || filing is null,
        ({ } traffic, { } rate) => traffic * rate >= plan.NewCards - RoundingError
            && (traffic - 1) * rate < plan.NewCards - RoundingError,
        _ => false,
    };

    public sealed record Planning(RetailRates Rates, PlannedStock Stock, long Target);
}
