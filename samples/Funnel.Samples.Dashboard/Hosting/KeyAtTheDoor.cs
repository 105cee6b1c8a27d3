using System.Globalization;
using System.Net;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Http.Extensions;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>Lets in whoever comes by a printed address, and from then on that browser.</summary>
internal static class KeyAtTheDoor
{
    /// <summary>What a key is called in an address.</summary>
    public const string Name = "key";

    public static IApplicationBuilder UseKeyAtTheDoor(this IApplicationBuilder app, StartKeys keys, Action used) =>
        app.Use((context, next) =>
            keys.Holds(context.Request.Cookies[CookieOf(context)]) ? ComeInAsync(context, next)
            : context.Request.Query[Name].FirstOrDefault() is { } key && keys.Take(key) is { } session
                ? LetInAsync(context, session, used)
            : IsOfThisAnswer(context.Request) ? next(context)
            : TurnAwayAsync(context));

    // A browser sends cookies to every port of a host: another program's session is not overwritten.
    private static string CookieOf(HttpContext context) =>
        string.Create(CultureInfo.InvariantCulture, $"funnel-session-{context.Connection.LocalPort}");

    private static bool IsOfThisAnswer(HttpRequest request) => HttpMethods.IsGet(request.Method)
        && (request.Path == "/site.css" || request.Path == "/icon.svg");

    // An address with a key in it, opened again, is left for one without.
    private static Task ComeInAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Query.ContainsKey(Name))
        {
            return next(context);
        }

        context.Response.Redirect(WithoutKey(context.Request));
        return Task.CompletedTask;
    }

    private static Task LetInAsync(HttpContext context, string session, Action used)
    {
        context.Response.Cookies.Append(CookieOf(context), session, new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            IsEssential = true,
            Path = PageAddress.CookiePath(context.Request),
        });
        context.Response.Redirect(WithoutKey(context.Request));
        used();
        return Task.CompletedTask;
    }

    private static string WithoutKey(HttpRequest request)
    {
        var query = new QueryBuilder(request.Query.Where(value => value.Key != Name));
        return request.PathBase.Add(request.Path).ToUriComponent() + query.ToQueryString().ToUriComponent();
    }

    private static Task TurnAwayAsync(HttpContext context)
    {
        var (title, how) = ErrorTexts.Of(StatusCodes.Status401Unauthorized);
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
              <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark"><title>{WebUtility.HtmlEncode(title.Zh)}</title>
              <link rel="stylesheet" href="{PageAddress.Outside(context.Request, "/site.css")}">
            </head>
            <body>
              <main class="narrow"><section class="panel error" id="no-key">
                <p class="error-code">401</p>
                <h1>{WebUtility.HtmlEncode(title.Zh)}</h1><p>{WebUtility.HtmlEncode(how.Zh)}</p>
                <h2 lang="en">{WebUtility.HtmlEncode(title.En)}</h2><p lang="en">{WebUtility.HtmlEncode(how.En)}</p>
              </section></main>
            </body>
            </html>
            """);
    }
}
