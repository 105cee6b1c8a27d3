using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

[Properties(Arbitrary = new[] { typeof(ColumnEvaluationProperties) })]
public sealed class ColumnEvaluationProperties
{
    private static readonly KpiCatalog Catalog = KpiCatalog.For(LevelScales.Gps);

    private static readonly IReadOnlyList<Dimension>[] Groupings =
    [
        [],
        .. Dimensions.All.Select(dimension => (IReadOnlyList<Dimension>)[dimension]),
        [Dimensions.Dealer, Dimensions.Consultant],
        [Dimensions.Media, Dimensions.Level, Dimensions.Channel],
    ];

    public static Arbitrary<ScanOptions> Scans => Arb.From(
        from width in Gen.Elements(Enum.GetValues<VectorWidth>())
        from degree in Gen.Elements(1, 2, 3)
        select new ScanOptions { Width = width, Degree = degree });

    [Property(MaxTest = Runs.OfTables)]
    public bool Columns_OfAnyHistory_GiveTheTableOfTheRows(AnyCase c) =>
        Groupings.All(by => Same(
            RowEvaluation.Evaluate(Catalog.All, Facts(c), c.Period, by),
            ColumnEvaluation.Evaluate(
                Catalog.All, c.Story.ToHistory(), OwnerContactSchedules.Lotus, c.Period, by)));

    [Property(MaxTest = Runs.OfTables)]
    public bool Columns_AtAnyWidthAndDegree_GiveTheTableOfTheRows(AnyCase c, ScanOptions options) =>
        Same(
            RowEvaluation.Evaluate(Catalog.All, Facts(c), c.Period, [Dimensions.Dealer]),
            ColumnEvaluation.Evaluate(
                Catalog.All, Facts(c), c.Period, [Dimensions.Dealer], options));

    [Fact]
    public void Columns_ForAnOpaqueCondition_RefuseItByName()
    {
        var own = Kpi.Count(
            "own-count",
            "自有",
            "Own count",
            Sources.Source.Ours,
            FactKinds.Cards.AsOf(Condition<CardFacts>.Opaque(new("暗箱", "a black box"), _ => true)));
        var period = ReportingPeriod.Month(2010, 10);

        var refusal = Assert.Throws<NotSupportedException>(() =>
            ColumnEvaluation.Evaluate([own], new FunnelHistory(), OwnerContactSchedules.Lotus, period, []));

        Assert.Contains("a black box", refusal.Message, StringComparison.Ordinal);
    }

    private static FactBook Facts(AnyCase c) => new(c.Story.ToHistory(), c.Period, OwnerContactSchedules.Lotus);

    private static bool Same(KpiTable left, KpiTable right) =>
        left.Total.SequenceEqual(right.Total)
        && left.Groups.Select(group => group.Key).SequenceEqual(right.Groups.Select(group => group.Key))
        && left.Groups.Zip(right.Groups).All(pair => pair.First.Values.SequenceEqual(pair.Second.Values));
}
