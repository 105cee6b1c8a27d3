using System.Globalization;
using System.Net;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>Answers until the dashboard is ready, and asks the browser to come again.</summary>
internal static class WaitingPage
{
    private const int Seconds = 1;

    public static IApplicationBuilder UseWaitingPage(this IApplicationBuilder app, Readiness readiness) =>
        app.Use((context, next) => readiness.IsReady || context.Request.Path == "/site.css"
            ? next(context)
            : AnswerAsync(context, readiness.Step));

    private static Task AnswerAsync(HttpContext context, string step)
    {
        var again = Seconds.ToString(CultureInfo.InvariantCulture);
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers["Refresh"] = again;
        context.Response.Headers.RetryAfter = again;
        var words = step.Split('\n');
        return context.Response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
              <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark"><title>{StartTexts.Waiting.Zh}</title>
              <link rel="stylesheet" href="/site.css">
            </head>
            <body>
              <main class="narrow"><section class="panel error" id="waiting" role="status">
                <h1>{WebUtility.HtmlEncode(words[0])} …</h1><p>{StartTexts.OpensItself.Zh}</p>
                <h2 lang="en">{WebUtility.HtmlEncode(words[1])} …</h2><p lang="en">{StartTexts.OpensItself.En}</p>
              </section></main>
            </body>
            </html>
            """);
    }
}
