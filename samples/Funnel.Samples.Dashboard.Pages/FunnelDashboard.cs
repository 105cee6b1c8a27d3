using Funnel.Samples.Dashboard.Access;
using Funnel.Samples.Dashboard.Hosting;

namespace Funnel.Samples.Dashboard;

/// <summary>The dashboard as a part of a host that has a login of its own.</summary>
public static class FunnelDashboard
{
    /// <summary>Adds the dashboard over a store, which is made ready when the host starts.</summary>
    /// <typeparam name="TAccess">Who says what a visitor may see and do; asked once for each request.</typeparam>
    /// <param name="services">The host's services.</param>
    /// <param name="options">The store, and how it is looked at.</param>
    public static IServiceCollection AddFunnelDashboard<TAccess>(
        this IServiceCollection services, DashboardOptions options)
        where TAccess : class, IFunnelAccess
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        services.AddScoped<IFunnelAccess, TAccess>();
        services.AddDashboard(options);
        services.AddHostedService<PreparationAtStart>();
        return services;
    }

    /// <summary>
    /// Maps every page and file of the dashboard below a path. What is asked of the one endpoint this returns, such as
    /// <c>RequireAuthorization()</c>, is asked of all of them.
    /// </summary>
    /// <param name="endpoints">The host's endpoints.</param>
    /// <param name="path">The path, such as <c>/sales</c>; empty for the host's root.</param>
    public static IEndpointConventionBuilder MapFunnelDashboard(this IEndpointRouteBuilder endpoints, string path)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(path);
        return endpoints.Map(path.TrimEnd('/') + "/{**page}", DashboardPipeline.Build(endpoints))
            .WithDisplayName("Funnel dashboard");
    }
}
