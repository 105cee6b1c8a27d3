using System.Net;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Funnel.Samples.Dashboard.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.StaticFiles;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>A web application for this machine alone, whose pages and scripts lie beside its program.</summary>
internal static class LocalWeb
{
    public static WebApplicationBuilder CreateBuilder(int port)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Named, since the program that starts it may be a test's, and pages are found by this name.
            ApplicationName = typeof(LocalWeb).Assembly.GetName().Name,
            // Wherever it is started from, and never with the framework's page of inner workings.
            ContentRootPath = AppContext.BaseDirectory,
            EnvironmentName = Environments.Production,
        });
        // A page of another host whose name leads to loopback is turned away.
        builder.Configuration["AllowedHosts"] = "127.0.0.1;localhost";
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // Why it cannot start is told in a sentence, without a trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);

        // It warns that keys are not encrypted; StoreKeys keeps them in a folder that only the owner opens.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        return builder;
    }

    public static void AddLocalWeb(this IServiceCollection services, DashboardOptions options)
    {
        services.AddStoreKeys(options);
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = Cookies.Form;
            // The content security policy says more than the header this would add.
            forms.SuppressXFrameOptionsHeader = true;
        });
        // What has a meaning in HTML is escaped all the same.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.Configure<CookieTempDataProviderOptions>(kept => kept.Cookie.Name = Cookies.Done);
        services.AddRazorPages().AddMvcOptions(pages => pages.Filters.Add<PageGuard>());
    }

    public static void UseLocalWeb(this WebApplication app)
    {
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseRequestChecks();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = KeepVersions });
        app.UseRouting();
        app.MapRazorPages();
    }

    // The address of a file in a page holds its digest, so that it never changes under one address.
    private static void KeepVersions(StaticFileResponseContext file) => file.Context.Response.Headers.CacheControl =
        file.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
}
