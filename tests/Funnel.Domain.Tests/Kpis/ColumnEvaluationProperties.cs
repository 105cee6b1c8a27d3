using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class ColumnEvaluationProperties
{
    // Its owners are contacted as the stories' are.
    private static readonly SalesStandard Standard = SalesStandards.Lotus;

    private static readonly KpiCatalog Catalog = KpiCatalog.For(LevelScales.Gps);

    private static readonly IReadOnlyList<Dimension>[] Groupings =
    [
        [],
        .. Dimensions.All.Select(dimension => (IReadOnlyList<Dimension>)[dimension]),
        [Dimensions.Dealer, Dimensions.Consultant],
        [Dimensions.Media, Dimensions.Level, Dimensions.Channel],
    ];

    private static readonly VectorWidth[] Widths = Enum.GetValues<VectorWidth>();

    [Property(MaxTest = Runs.OfTables)]
    public bool Columns_OfAnyHistory_GiveTheTableOfTheRows(AnyCase c) => Groupings.All(by => Same(
        Rows(c, by), Standard.Figures(c.Story.ToHistory(), c.Period).Of(Catalog.All).By(by).Table));

    [Property(MaxTest = Runs.OfTables)]
    public bool Columns_AtAnyWidthAndDegree_GiveTheTableOfTheRows(
        AnyCase c, PositiveInt width, PositiveInt degree)
    {
        var options = new ScanOptions { Width = Widths[width.Get % Widths.Length], Degree = 1 + (degree.Get % 3) };
        return Same(
            Rows(c, Dimensions.Dealer),
            Standard.Figures(Facts(c)).Of(Catalog.All).By(Dimensions.Dealer).With(new() { Scan = options }).Table);
    }

    [Property(MaxTest = Runs.OfTables)]
    public bool Figures_OfASmallHistory_AreThoseOfTheColumns(AnyCase c)
    {
        var figures = Standard.Figures(c.Story.ToHistory(), c.Period).Of(Catalog.All).By(Dimensions.Consultant);
        return Same(
            figures.With(new() { Engine = FigureEngine.Fitting }).Table,
            figures.With(new() { Engine = FigureEngine.Columns }).Table);
    }

    [Fact]
    public void Options_OfTheTests_AreForColumns() =>
        Assert.Equal(FigureEngine.Columns, FigureOptions.Default.Engine);

    [Fact]
    public void Figures_OfAnOpaqueCondition_AreCountedRowByRow()
    {
        var own = Kpi.Count(
            "own-count",
            "自有",
            "Own count",
            Sources.Source.Ours,
            FactKinds.Cards.AsOf(
                Condition<CardFacts>.Opaque(new("暗箱", "a black box"), card => card.Level.Value == "B")));
        var history = Story.OfCards("C1 phone 10-01 B\nC2 phone 10-02 A").ToHistory();

        var figures = Standard.Figures(history, ReportingPeriod.Month(2010, 10)).Of(own);

        Assert.Equal(1, figures.Table.Total[0].Numerator);
    }

    private static KpiTable Rows(AnyCase c, params IReadOnlyList<Dimension> by) => Standard.Figures(Facts(c))
        .Of(Catalog.All)
        .By(by)
        .With(new() { Engine = FigureEngine.Rows })
        .Table;

    private static FactBook Facts(AnyCase c) => new(c.Story.ToHistory(), c.Period, OwnerContactSchedules.Lotus);

    private static bool Same(KpiTable left, KpiTable right) =>
        left.Equals(right) && left.Groups.All(group => group.Values.SequenceEqual(right[group.Key].Values));
}
