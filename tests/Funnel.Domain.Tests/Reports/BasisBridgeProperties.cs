using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Queries;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Reports;

[Properties(Arbitrary = new[] { typeof(BasisBridgeProperties) })]
public sealed class BasisBridgeProperties
{
    private static readonly Basis[] Bases =
    [
        Basis.Population, Basis.Cohort, Basis.Flow, Basis.Window(0), Basis.Window(7), Basis.Window(30),
        Basis.Window(90),
    ];

    public static Arbitrary<AnyCase> Cases => Arb.From(AnyCase.All, AnyCase.Smaller);

    public static Arbitrary<Crossing> Crossings => Arb.From(
        from conversion in Gen.Elements(Conversions.All.ToArray())
        from start in Gen.Elements(Bases)
        from end in Gen.Elements(Bases)
        select new Crossing(conversion, start, end));

    [Property(MaxTest = Runs.OfTrees)]
    public bool Bridge_OfAnyTwoBases_AddsUpOnBothSidesAndListsWhoMoves(AnyCase c, Crossing crossing)
    {
        var bridge = BasisBridge.Of(c.Report.Figures, crossing.Conversion, crossing.From, crossing.To);
        return bridge.Start.Numerator + bridge.Lines.Sum(line => line.Numerator) == bridge.End.Numerator
            && bridge.Start.Denominator + bridge.Lines.Sum(line => line.Denominator) == bridge.End.Denominator
            && bridge.Lines.All(line =>
                line.Members().Count == Math.Abs(line.Denominator == 0 ? line.Numerator : line.Denominator));
    }

    [Property(MaxTest = Runs.OfTrees)]
    public bool Window_WithWhatItLeavesOut_IsTheCohort(AnyCase c, Crossing crossing)
    {
        var days = crossing.From.Days ?? 14;
        var conversion = crossing.Conversion;
        var values = c.Report.Of([
            conversion.On(Basis.Window(days)), conversion.Immature(days), conversion.ImmatureConverted(days),
            conversion.On(Basis.Cohort)]).Total;
        return values[0].Denominator + values[1].Numerator == values[3].Denominator
            && values[0].Numerator + values[2].Numerator <= values[3].Numerator
            && values[2].Numerator <= values[1].Numerator;
    }

    [Property(MaxTest = Runs.OfTrees)]
    public bool Window_OfMoreDays_HasNoSmallerRateAmongTheSameCards(AnyCase c)
    {
        var late = c with { Period = new(c.Period.From, c.Period.To, c.Period.To.PlusDays(400)) };
        return Conversions.All.All(conversion =>
        {
            var rates = WindowKpis.Windows.Select(days => conversion.On(Basis.Window(days)));
            var values = late.Report.Of([.. rates]).Total;
            return values.Zip(values.Skip(1)).All(pair =>
                pair.First.Denominator == pair.Second.Denominator && pair.First.Numerator <= pair.Second.Numerator);
        });
    }

    [Property(MaxTest = Runs.OfTables)]
    public bool Windows_InEveryEngine_AreTheCohortWithWhatTheyLeaveOut(AnyCase c) => Engines(c).All(figures =>
        Conversions.All.All(conversion => Bases.Where(basis => basis.Days is not null).All(window =>
        {
            var days = window.Days!.Value;
            var values = figures.Of(
                conversion.On(window), conversion.Immature(days), conversion.On(Basis.Cohort)).Table.Total;
            return values[0].Denominator + values[1].Numerator == values[2].Denominator;
        })));

    [Property(MaxTest = Runs.OfTables)]
    public bool Bridge_InEveryEngine_HasTheLinesOfTheRows(AnyCase c, Crossing crossing)
    {
        var bridges = Engines(c)
            .Select(figures => BasisBridge.Of(figures, crossing.Conversion, crossing.From, crossing.To))
            .Select(bridge => string.Join(' ', bridge.Lines
                .Select(line => $"{line.Id} {line.Numerator}/{line.Denominator}")
                .Prepend(Report.Text(bridge.Start)).Append(Report.Text(bridge.End))))
            .ToList();
        return bridges.TrueForAll(bridge => bridge == bridges[0]);
    }

    /// <summary>The figures row by row, over columns, over kept columns, and of queries in memory.</summary>
    private static IReadOnlyList<Figures> Engines(AnyCase c)
    {
        var (standard, history, report) = (SalesStandards.Lotus, c.Story.ToHistory(), c.Report);
        var queries = FactQueries.For(c.Period)
            .With(FactKinds.Cards, report.Facts(FactKinds.Cards, Anchor.AsOf).AsQueryable());
        return
        [
            report.Figures, standard.Figures(history, c.Period), standard.Figures(standard.Keep(history, c.Period)),
            standard.Figures(queries),
        ];
    }

    public sealed record Crossing(Conversion<CardFacts> Conversion, Basis From, Basis To);
}
