using System.Security.Claims;
using Funnel.Samples.Dashboard;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Telemetry;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;

namespace Funnel.Samples.DashboardLogin;

/// <summary>A host with a login of its own, ASP.NET Core's cookies, that shows the dashboard below a path.</summary>
internal static class LoginHost
{
    private const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
    private const string Dashboard = "/sales";
    private const string Login = "/Account/Login";
    private const string Logout = "/Account/Logout";

    private const UnixFileMode OwnerAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static WebApplication Build(string[] args, DashboardOptions options)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddDataProtection().PersistKeysToFileSystem(KeysOf(options));
        builder.Services.AddAuthentication(Scheme).AddCookie(login =>
        {
            login.Cookie.Name = "showroom";
            login.Cookie.SameSite = SameSiteMode.Strict;
            login.ExpireTimeSpan = TimeSpan.FromHours(8);
        });
        builder.Services.AddAuthorization();
        builder.Services.AddWebTelemetry("funnel-dashboard-login");
        builder.Services.AddFunnelDashboard<ShowroomAccess>(options);
        // A proxy on this machine that ends TLS, or gives the host a path, is believed; another one has to be named.
        builder.Services.Configure<ForwardedHeadersOptions>(proxy => proxy.ForwardedHeaders = ForwardedHeaders.All);

        var app = builder.Build();
        app.UseForwardedHeaders();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapFunnelDashboard(Dashboard).RequireAuthorization();
        app.MapGet("/", (HttpContext request) => Results.LocalRedirect(Within(request, Dashboard + "/")));
        app.MapGet(Login, (HttpContext request, IAntiforgery forms) => LoginPage.Of(request, forms, isWrong: false));
        app.MapPost(Login, LogInAsync);
        app.MapPost(Logout, LogOutAsync);
        return app;
    }

    private static DirectoryInfo KeysOf(DashboardOptions options)
    {
        var folder = Path.GetFullPath(options.Store) + ".keys";
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder)
            : Directory.CreateDirectory(folder, OwnerAlone);
    }

    private static async Task<IResult> LogInAsync(HttpContext request, IAntiforgery forms)
    {
        if (!await forms.IsRequestValidAsync(request))
        {
            return Results.BadRequest();
        }

        var typed = await request.Request.ReadFormAsync();
        if (ShowroomUsers.Find(typed["name"].ToString(), typed["password"].ToString()) is not { } user)
        {
            return LoginPage.Of(request, forms, isWrong: true);
        }

        await request.SignInAsync(Scheme, new(new ClaimsIdentity(user.Claims, Scheme)));
        var wanted = request.Request.Query["ReturnUrl"].ToString();
        return Results.LocalRedirect(IsLocal(wanted) ? wanted : Within(request, Dashboard + "/"));
    }

    private static async Task<IResult> LogOutAsync(HttpContext request, IAntiforgery forms)
    {
        if (!await forms.IsRequestValidAsync(request))
        {
            return Results.BadRequest();
        }

        await request.SignOutAsync(Scheme);
        return Results.LocalRedirect(Within(request, Login));
    }

    private static string Within(HttpContext request, string path) =>
        request.Request.PathBase.Add(path).ToUriComponent();

    private static bool IsLocal(string address) => address is ['/', ..] and not ['/', '/' or '\\', ..];
}
