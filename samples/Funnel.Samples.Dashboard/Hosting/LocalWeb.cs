using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>A web application for this machine alone, which shows the dashboard's pages.</summary>
internal static class LocalWeb
{
    public static WebApplicationBuilder CreateBuilder(DashboardOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Named, since the program that starts it may be a test's.
            ApplicationName = typeof(LocalWeb).Assembly.GetName().Name,
            // Wherever it is started from, and never with the framework's page of inner workings.
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        // A page of another host whose name leads to loopback is turned away. Beyond loopback nobody knows the names
        // that this machine has; a page of another host has no key there either.
        builder.Configuration["AllowedHosts"] =
            IPAddress.IsLoopback(options.Listen) ? "127.0.0.1;localhost;[::1]" : "*";
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(options.Listen, options.Port);
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // Why it cannot start is told in a sentence, without a trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);

        // It warns that keys are not encrypted; StoreKeys keeps them in a folder that only the owner opens.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        return builder;
    }

    /// <summary>Believes a proxy what it says of the browser's address, and of no other.</summary>
    public static void UseProxy(this WebApplication app, IPAddress proxy)
    {
        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.All };
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        forwarded.KnownProxies.Add(proxy);
        app.UseForwardedHeaders(forwarded);
    }

    /// <summary>The address to be opened: one that listens everywhere is called by the machine's name.</summary>
    public static string AddressOf(WebApplication app)
    {
        var address = new UriBuilder(app.Urls.First());
        if (IPAddress.TryParse(address.Host.Trim('[', ']'), out var all)
            && (all.Equals(IPAddress.Any) || all.Equals(IPAddress.IPv6Any)))
        {
            address.Host = Environment.MachineName;
        }

        return address.Uri.GetLeftPart(UriPartial.Authority);
    }
}
