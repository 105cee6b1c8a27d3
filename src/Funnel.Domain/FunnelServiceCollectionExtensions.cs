using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Microsoft.Extensions.DependencyInjection;

namespace Funnel.Domain;

/// <summary>Adds the sales funnel to a host's services.</summary>
public static class FunnelServiceCollectionExtensions
{
    /// <summary>
    /// Registers, as singletons, the <see cref="SalesStandard"/>, its <see cref="KpiCatalog"/> and
    /// <see cref="CardRules"/>, and the <see cref="DealerClock"/> from which the host takes today's date.
    /// </summary>
    public static IServiceCollection AddFunnelDomain(this IServiceCollection services, FunnelOptions options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        return services
            .AddSingleton(options.Standard)
            .AddSingleton(options.Standard.Kpis)
            .AddSingleton(options.Standard.CardRules)
            .AddSingleton(new DealerClock(options.Clock, options.Zone));
    }
}
