using System.Net;
using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Samples.Dashboard.Access;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Tests.Running;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Funnel.Samples.Dashboard.Tests.Access;

/// <summary>No page is without its guard, and one that were is not shown.</summary>
public sealed class PageGuardTests(RunningLogin host) : IClassFixture<RunningLogin>
{
    private static readonly FunnelAccess Everything = new("grace", FunnelScope.Group, FunnelRights.All);

    [Fact]
    public async Task Page_Any_IsGuarded()
    {
        var loader = host.Services.GetRequiredService<PageLoader>();
        var pages = host.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()).OfType<PageActionDescriptor>();
        foreach (var page in pages)
        {
            var loaded = await loader.LoadAsync(page, EndpointMetadataCollection.Empty);
            Assert.Contains(loaded.FilterDescriptors, filter =>
                filter.Filter is ServiceFilterAttribute { ServiceType: var type } && type == typeof(PageGuard));
        }
    }

    [Fact]
    public void Page_WithAForm_SaysWhatSendingItNeeds()
    {
        var silent = typeof(PageGuard).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(PageModel)) && !type.IsAbstract)
            .Where(type => type.GetMethods().Any(method => method.Name.StartsWith("OnPost", StringComparison.Ordinal)))
            .Where(type => !PageAccessAttribute.Of(type).TakesForms)
            .Select(type => type.Name);
        Assert.Empty(silent);
    }

    [Fact]
    public void Page_ThatSaysNothing_IsForWhoSeesADealer_AndTakesNoForm()
    {
        var silent = new PageAccessAttribute();
        var consultant = new FunnelAccess("carl", FunnelScope.Consultant(new("D001"), new("C1")), FunnelRights.All);
        Assert.True(silent.Allows(new("diana", FunnelScope.Dealer(new("D001")), FunnelRights.None), isSent: false));
        Assert.False(silent.Allows(consultant, isSent: false));
        Assert.False(silent.Allows(Everything, isSent: true));
        Assert.False(silent.Allows(null, isSent: false));
    }

    [Fact]
    public void Access_OfAPart_TakesNoDatasetIn()
    {
        Assert.True(Everything.May(FunnelRights.Imports));
        Assert.False(new FunnelAccess("d", FunnelScope.Dealer(new("D1")), FunnelRights.All).May(FunnelRights.Imports));
    }

    /// <summary>What a page is made from is given the store by what its visitor may, and no other way.</summary>
    [Fact]
    public void Page_Any_IsGivenNoStoreOfItsOwn()
    {
        Type[] whole = [typeof(FunnelStore), typeof(FunnelContext), typeof(IDbContextFactory<FunnelContext>)];
        var given =
            from type in typeof(PageGuard).Assembly.GetTypes()
            where type.IsSubclassOf(typeof(PageModel)) || type == typeof(PageFrame)
                || (type.Namespace ?? "").StartsWith("Funnel.Samples.Dashboard.Recording", StringComparison.Ordinal)
                || (type.Namespace ?? "").StartsWith("Funnel.Samples.Dashboard.Searching", StringComparison.Ordinal)
            from constructor in type.GetConstructors()
            from parameter in constructor.GetParameters()
            where whole.Contains(parameter.ParameterType)
            select $"{type.Name}: {parameter.ParameterType.Name}";
        Assert.Empty(given);
        Assert.DoesNotContain(
            host.Services.GetRequiredService<IServiceProviderIsService>() is var known
                ? whole.Where(type => type != typeof(IDbContextFactory<FunnelContext>)).Where(known.IsService)
                : [],
            _ => true);
    }

    [Fact]
    public async Task Endpoint_WithoutAGuard_IsNotShown()
    {
        var app = new ApplicationBuilder(host.Services);
        app.UseOwnPagesOnly();
        app.Run(context =>
        {
            context.Response.StatusCode = context.GetEndpoint() is null ? 404 : 200;
            return Task.CompletedTask;
        });
        var ask = app.Build();
        Assert.Equal(404, await StatusOfAsync(new EndpointMetadataCollection()));
        Assert.Equal(200, await StatusOfAsync(new EndpointMetadataCollection(new PageAccessAttribute())));

        async Task<int> StatusOfAsync(EndpointMetadataCollection metadata)
        {
            var context = new DefaultHttpContext();
            context.SetEndpoint(new(_ => Task.CompletedTask, metadata, "one of the host's own"));
            await ask(context);
            return context.Response.StatusCode;
        }
    }

    /// <summary>A host with Razor pages of its own would show these at its root, past its login.</summary>
    [Fact]
    public async Task Page_MappedByTheHostItself_IsNotThere()
    {
        var folder = Directory.CreateTempSubdirectory("funnel-dashboard-guard-");
        var builder = WebApplication.CreateBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseSetting("urls", "http://127.0.0.1:0");
        builder.Services.AddFunnelDashboard<Anybody>(new()
        {
            Store = Path.Combine(folder.FullName, "funnel.db"), IsEmpty = true,
        });
        await using (var app = builder.Build())
        {
            app.MapRazorPages();
            app.MapFunnelDashboard("/sales");
            await app.StartAsync();
            await app.Services.GetRequiredService<Readiness>().Wait(CancellationToken.None);
            using var reader = new Reader(new Uri(app.Urls.First()));
            Assert.Equal(HttpStatusCode.NotFound, (await reader.OpenAsync("/today")).Status);
            Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync("/sales/today")).Status);
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private sealed class Anybody : IFunnelAccess
    {
        public ValueTask<FunnelAccess?> OfAsync(HttpContext request) => ValueTask.FromResult<FunnelAccess?>(Everything);
    }
}
