using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;

namespace Funnel.Domain.Statistics.Tests;

public sealed class GroupComparisonTests
{
    private static readonly Kpi Rate = FlowRateKpis.NewCloseRate;

    // Fewer than ten groups: chance alone, so that the exact binomial decides.
    [Fact]
    public void Of_FewGroups_NamesTheOneBeyondChance()
    {
        var comparison = Compare((10, 50), (12, 60), (9, 45), (30, 60), (2, 8));

        Assert.Equal(0.2825112107623318, comparison.Centre!.Value, 12);
        Assert.Equal(1.9450479211916742, comparison.Phi, 10);
        Assert.Equal(0, comparison.Tau2);
        Assert.Equal(
            [GroupVerdict.Within, GroupVerdict.Within, GroupVerdict.Within, GroupVerdict.Above, GroupVerdict.TooFew],
            comparison.Groups.Select(group => group.Verdict));
        Assert.Equal(0.00041092716643542637, comparison.Groups[3].P!.Value, 10);
        Assert.Equal(0.17672869861641366, comparison.Groups[3].Limits95!.Value.Low, 10);
        Assert.Equal(0.4744780454566998, comparison.Groups[3].Limits998!.Value.High, 10);
        Assert.Equal(0.19432671694702408, comparison.Groups[0].P!.Value, 10);
    }

    // Twelve groups that differ a little more than chance lets them.
    [Fact]
    public void Of_ManyGroups_TakesTheirDispersionIntoTheLimits()
    {
        var comparison = Compare(
            (10, 50), (14, 60), (6, 45), (11, 60), (8, 55), (25, 60), (9, 52), (16, 70), (3, 48), (12, 58), (20, 65),
            (10, 49));

        Assert.Equal(1.0122218368229308, comparison.Phi, 10);
        Assert.Equal(0.00046605962953874915, comparison.Tau2, 12);
        Assert.Equal(0.11621155775183298, comparison.Groups[5].Limits95!.Value.Low, 10);
        Assert.Equal(0.0012032689861338117, comparison.Groups[5].P!.Value, 9);
        Assert.Equal(
            "25 Above, 3 Below",
            string.Join(", ", comparison.Groups
                .Where(group => group.Verdict != GroupVerdict.Within)
                .Select(group => $"{group.Value.Numerator} {group.Verdict}")));
    }

    [Fact]
    public void Of_AGroupOfNobody_HasNeitherLimitsNorChance()
    {
        var group = Compare((0, 0), (5, 20)).Groups[0];

        Assert.Null(group.Limits95);
        Assert.Null(group.P);
        Assert.Equal(GroupVerdict.TooFew, group.Verdict);
    }

    [Fact]
    public void Of_NobodyAtAll_HasNoCentre() => Assert.Null(Compare((0, 0), (0, 0)).Centre);

    [Fact]
    public void Of_ACount_IsRefused() => Assert.Throws<ArgumentException>(
        () => GroupComparison.Of([(new GroupKey("A"), new(StockKpis.NewProspects, 3, null))], StockKpis.NewProspects));

    [Fact]
    public void Of_AFigureOfAnotherKpi_IsRefused() => Assert.Throws<ArgumentException>(
        () => GroupComparison.Of([(new GroupKey("A"), new(FlowRateKpis.CloseRate, 3, 9))], Rate));

    private static GroupComparison Compare(params (long Counted, long Of)[] groups) => GroupComparison.Of(
        [.. groups.Select((group, i) => (new GroupKey($"C{i}"), new KpiValue(Rate, group.Counted, group.Of)))], Rate);
}
