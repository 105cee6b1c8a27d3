using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Instrumentation.AspNetCore;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Funnel.Samples.Telemetry;

/// <summary>
/// Sends what a host tells to a collector, by OTLP, where the environment names one
/// (<c>OTEL_EXPORTER_OTLP_ENDPOINT</c>, with OpenTelemetry's other variables); otherwise nothing is collected, and
/// nothing is ever written to the host's own output.
/// </summary>
public static class TelemetryExport
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static bool IsWanted => !string.IsNullOrWhiteSpace(Environment.GetEnvironmentVariable(Endpoint));

    /// <summary>Adds the host's telemetry, and its export where one is wanted.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="host">The host's name.</param>
    /// <param name="metrics">What else is measured, such as by the host's framework.</param>
    /// <param name="traces">What else is traced.</param>
    public static IServiceCollection AddFunnelTelemetry(
        this IServiceCollection services,
        string host,
        Action<MeterProviderBuilder>? metrics = null,
        Action<TracerProviderBuilder>? traces = null)
    {
        services.AddSingleton<FunnelTelemetry>();
        if (IsWanted)
        {
            services.AddOpenTelemetry().ConfigureResource(resource => resource.AddService(host))
                .WithMetrics(all => Collect(all, metrics))
                .WithTracing(all => Collect(all, traces));
        }

        return services;
    }

    /// <summary>The same of a web host: requests too, by the route they fell to.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="host">The host's name.</param>
    public static IServiceCollection AddWebTelemetry(this IServiceCollection services, string host) =>
        services.AddFunnelTelemetry(
            host,
            metrics => metrics.AddAspNetCoreInstrumentation(),
            traces => traces.AddAspNetCoreInstrumentation(WithoutAddress));

    /// <summary>Begins the export of a host that has no services, until it is disposed of; null where none is wanted.
    /// </summary>
    /// <param name="host">The host's name.</param>
    public static IDisposable? Begin(string host) => IsWanted
        ? OpenTelemetrySdk.Create(all => all.ConfigureResource(resource => resource.AddService(host))
            .WithMetrics(metrics => Collect(metrics, more: null))
            .WithTracing(traces => Collect(traces, more: null)))
        : null;

    // An address may hold anything, such as what somebody searches for.
    private static void WithoutAddress(AspNetCoreTraceInstrumentationOptions traces) =>
        traces.EnrichWithHttpRequest = (span, _) => span.SetTag("url.path", null).SetTag("url.query", null);

    private static void Collect(MeterProviderBuilder metrics, Action<MeterProviderBuilder>? more)
    {
        more?.Invoke(metrics);
        metrics.AddMeter(FunnelTelemetry.Name).AddOtlpExporter();
    }

    private static void Collect(TracerProviderBuilder traces, Action<TracerProviderBuilder>? more)
    {
        more?.Invoke(traces);
        traces.AddSource(FunnelTelemetry.Name).AddOtlpExporter();
    }
}
