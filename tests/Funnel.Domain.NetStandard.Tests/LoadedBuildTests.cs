using System.Globalization;
using System.Reflection;
using System.Runtime.Versioning;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.NetStandard.Tests;

/// <summary>The build that hosts on .NET Framework load: which it is, and that it counts as any other.</summary>
public sealed class LoadedBuildTests
{
    private static readonly Assembly Core = typeof(Figures).Assembly;

    private static readonly ReportingPeriod October = ReportingPeriod.Month(2010, 10);

    private static readonly FunnelHistory History = Story.OfCards(
        """
        A phone   10-05 B by Ann | 10-20 order
        B phone   10-09 B by Bob
        C walk-in 10-09 C by Ann
        I phone   10-12 B by ivo | 10-14 order
        """).ToHistory();

    [Fact]
    public void Core_OfTheseTests_IsTheBuildForNetStandard()
    {
        Assert.Equal(
            ".NETStandard,Version=v2.0", Core.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
        Assert.Null(Core.GetType("Funnel.Domain.Bulk.Programs.ScalarKernels"));
    }

    [Fact]
    public void Core_ForEveryHost_ShowsNoneOfItsStandIns()
    {
        var strangers = Core.GetExportedTypes()
            .Where(type => type.Namespace is null or "Funnel.Domain.NetStandard" or "Polyfills"
                || type.Namespace.StartsWith("System", StringComparison.Ordinal));

        Assert.Empty(strangers);
    }

    [Theory]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Figures_OfAHistory_AreCountedRowByRow(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var table = SalesStandards.Gps.Figures(History, October).By(Dimensions.Consultant).Table;

            Assert.Equal(["Ann", "Bob", "ivo"], table.Groups.Select(group => group.Key.Values[0]));
            Assert.Equal("1/2 0/1 1/1", Shown(table.Groups));
            Assert.Equal("order-rate 2/4 = 50 %", $"{table.Total.Get(FlowRateKpis.OrderRate.Id)}");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Figures_KeptAndLive_AreTheSame()
    {
        var standard = SalesStandards.Gps;
        var kept = standard.Figures(standard.Keep(History, October, Dimensions.Consultant)).By(Dimensions.Consultant);
        var live = standard.Figures(History, October).By(Dimensions.Consultant).Keep();

        Assert.Equal("1/2 0/1 1/1", Shown(kept.Table.Groups));
        Assert.Equal("1/2 0/1 1/1", Shown(live.Table.Groups));
    }

    [Fact]
    public void Figures_KeptWithoutADimension_AreRefusedByIt()
    {
        var standard = SalesStandards.Gps;
        var kept = standard.Figures(standard.Keep(History, October, Dimensions.Consultant));

        Assert.Throws<ArgumentException>(() => kept.By(Dimensions.Dealer).Table);
        Assert.Throws<ArgumentException>(() => kept.Where(Dimensions.Dealer.Is("D1")).Table);
    }

    private static string Shown(IEnumerable<KpiGroup> groups) => string.Join(
        ' ',
        groups.Select(group => group[FlowRateKpis.OrderRate]).Select(rate => $"{rate.Numerator}/{rate.Denominator}"));
}
