using Funnel.Domain;
using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

#pragma warning disable IDE0130 // Where every host looks for it.
namespace Microsoft.Extensions.DependencyInjection;
#pragma warning restore IDE0130

/// <summary>Adds the sales funnel to a host's services.</summary>
public static class FunnelServiceCollectionExtensions
{
    /// <summary>The same, with what is chosen of the options as they come.</summary>
    /// <example>
    /// <c>services.AddFunnelDomain(options => options with { Standard = SalesStandards.Lotus, Clock = clock });</c>
    /// </example>
    /// <inheritdoc cref="AddFunnelDomain(IServiceCollection, FunnelOptions)"/>
    public static IServiceCollection AddFunnelDomain(
        this IServiceCollection services, Func<FunnelOptions, FunnelOptions> choose)
    {
        ArgumentNullException.ThrowIfNull(choose);
        return services.AddFunnelDomain(choose(new()));
    }

    /// <summary>
    /// Registers, as singletons and where the host has not yet, the <see cref="SalesStandard"/>, its
    /// <see cref="KpiCatalog"/> and <see cref="CardRules"/>, and the clocks from which the host takes today's date: the
    /// <see cref="DealerClocks"/>, and the <see cref="DealerClock"/> of dealers without a zone of their own.
    /// </summary>
    public static IServiceCollection AddFunnelDomain(this IServiceCollection services, FunnelOptions options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        services.TryAddSingleton(options.Standard);
        services.TryAddSingleton(host => host.GetRequiredService<SalesStandard>().Kpis);
        services.TryAddSingleton(host => host.GetRequiredService<SalesStandard>().CardRules);
        services.TryAddSingleton(host => new DealerClocks(ClockOf(host), options.ZoneOf ?? (_ => options.Zone)));
        services.TryAddSingleton(host => new DealerClock(ClockOf(host), options.Zone));
        return services;

        IClock ClockOf(IServiceProvider host) => options.Clock ?? host.GetRequiredService<IClock>();
    }
}
