using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Testing;

namespace Funnel.Domain.Tests;

public sealed class FunnelServiceCollectionExtensionsTests
{
    private static readonly DateTimeZone Shanghai = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    [Fact]
    public void AddFunnelDomain_AStandard_GivesItsPartsAndTheDealersToday()
    {
        // 16:30 UTC is half past midnight of the next day in Shanghai.
        var options = new FunnelOptions
        {
            Standard = SalesStandards.Lotus,
            Zone = Shanghai,
            Clock = FakeClock.FromUtc(2010, 10, 31, 16, 30, 0),
        };

        using var services = new ServiceCollection().AddFunnelDomain(options).BuildServiceProvider();

        Assert.Same(SalesStandards.Lotus, services.GetRequiredService<SalesStandard>());
        Assert.Same(SalesStandards.Lotus.Kpis, services.GetRequiredService<KpiCatalog>());
        Assert.Same(SalesStandards.Lotus.Scale, services.GetRequiredService<CardRules>().Scale);
        Assert.Equal(new LocalDate(2010, 11, 1), services.GetRequiredService<DealerClock>().Today);
    }

    [Fact]
    public void AddFunnelDomain_NothingChosen_IsGpsInShanghaiByTheHostsClock()
    {
        using var services = new ServiceCollection()
            .AddSingleton<IClock>(FakeClock.FromUtc(2010, 10, 31, 16, 30, 0))
            .AddFunnelDomain(options => options)
            .BuildServiceProvider();

        Assert.Same(SalesStandards.Gps, services.GetRequiredService<SalesStandard>());
        Assert.Equal(new LocalDate(2010, 11, 1), services.GetRequiredService<DealerClock>().Today);
    }

    [Fact]
    public void AddFunnelDomain_ZonesByDealer_GivesEachItsToday()
    {
        var utc = DateTimeZone.Utc;
        using var services = new ServiceCollection()
            .AddFunnelDomain(options => options with
            {
                Clock = FakeClock.FromUtc(2010, 10, 31, 16, 30, 0),
                ZoneOf = dealer => dealer == new DealerId("D-1") ? Shanghai : utc,
            })
            .BuildServiceProvider();

        var clocks = services.GetRequiredService<DealerClocks>();

        Assert.Equal(new LocalDate(2010, 11, 1), clocks.Of(new("D-1")).Today);
        Assert.Equal(new LocalDate(2010, 10, 31), clocks.Of(new("D-2")).Today);
    }

    [Fact]
    public void AddFunnelDomain_AStandardOfTheHosts_Stays()
    {
        using var services = new ServiceCollection()
            .AddSingleton(SalesStandards.Sgm)
            .AddFunnelDomain(options => options with { Standard = SalesStandards.Lotus })
            .BuildServiceProvider();

        Assert.Same(SalesStandards.Sgm, services.GetRequiredService<SalesStandard>());
        Assert.Same(SalesStandards.Sgm.Kpis, services.GetRequiredService<KpiCatalog>());
    }

    [Fact]
    public void AddFunnelDomain_WithoutOptions_IsACallersMistake() => Assert.Throws<ArgumentNullException>(
        () => new ServiceCollection().AddFunnelDomain((FunnelOptions)null!));
}
