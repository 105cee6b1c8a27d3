using System.Text.Encodings.Web;
using System.Text.Unicode;
using Funnel.Domain;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Sqlite;
using Funnel.Samples.Dashboard.Drilldown;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Recording;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Reporting;
using Funnel.Samples.Dashboard.Searching;
using Funnel.Samples.Dashboard.Seeding;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Work;
using Funnel.Samples.Telemetry;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>Everything that the pages are made with.</summary>
internal static class DashboardServices
{
    public static void AddDashboard(this IServiceCollection services, DashboardOptions options)
    {
        services.AddSingleton(options);
        services.AddFunnelDomain(new FunnelOptions
        {
            Standard = options.Standard,
            Clock = SystemClock.Instance,
            Zone = DateTimeZoneProviders.Tzdb[Dealer.DefaultTimeZone],
        });
        AddRecords(services, options);
        AddFigures(services);
        // A host that wants to collect it says so.
        services.TryAddSingleton<FunnelTelemetry>();
        services.AddHttpContextAccessor();
        services.AddSingleton<Unmasking>();
        services.AddScoped<CardSearch>();
        services.AddScoped<WorkQueue>();
        services.AddScoped<Visitor>();
        services.AddScoped<PageFrame>();
        services.AddRecording();
        AddPages(services);
    }

    // No page is given the store itself: what it asks of it and sends to it goes by what its visitor may.
    private static void AddRecords(IServiceCollection services, DashboardOptions options)
    {
        services.AddDbContextFactory<FunnelContext>(db => db.UseSqlite(
            $"Data Source={options.Store}", sqlite => sqlite.UseFunnelMigrations()));
        services.RemoveAll<FunnelContext>();
        services.AddScoped<VisitorStore>();
        services.AddSingleton<ShowroomToday>();
        services.AddSingleton<Readiness>();
        services.AddSingleton<StorePreparation>();
        services.AddSingleton<RecordsFollower>();
        services.AddSingleton<MadeUpDealers>();
        services.AddSingleton<AuditLog>();
    }

    private static void AddFigures(IServiceCollection services)
    {
        services.AddSingleton<FunnelFigures>();
        services.AddSingleton<FigureCatalog>();
        services.AddSingleton<FigureAnswers>();
        services.AddSingleton<WorkBoard>();
        services.AddHostedService<FiguresPreparation>();
        services.AddSingleton<ReportFigures>();
        services.AddSingleton<TrendFigures>();
        services.AddSingleton<OverviewFigures>();
        services.AddSingleton<ForecastFigures>();
        services.AddSingleton<AuditFigures>();
        services.AddSingleton<TimeFigures>();
        services.AddSingleton<SplitFunnels>();
        services.AddSingleton<ControlFigures>();
    }

    private static void AddPages(IServiceCollection services)
    {
        services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = Cookies.Form;
            // The content security policy says more than the header this would add.
            forms.SuppressXFrameOptionsHeader = true;
        });
        // What has a meaning in HTML is escaped all the same.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.Configure<CookieTempDataProviderOptions>(kept => kept.Cookie.Name = Cookies.Done);
        services.AddScoped<PageGuard>();
        services.AddScoped<PageTelemetry>();
        services
            .AddRazorPages(pages => pages.Conventions.AddFolderApplicationModelConvention("/", OwnPages.Guard))
            .ConfigureApplicationPartManager(AddOwnPages);
        var versions = services.Last(service => service.ServiceType == typeof(IFileVersionProvider));
        services.AddSingleton<IFileVersionProvider>(provider => new PageFiles(
            (IFileVersionProvider)ActivatorUtilities.CreateInstance(provider, versions.ImplementationType!)));
    }

    // A host that is built as a web application has found them already.
    private static void AddOwnPages(ApplicationPartManager parts)
    {
        var own = typeof(DashboardServices).Assembly;
        if (parts.ApplicationParts.Any(part => part.Name == own.GetName().Name))
        {
            return;
        }

        foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(own).GetApplicationParts(own))
        {
            parts.ApplicationParts.Add(part);
        }
    }
}
