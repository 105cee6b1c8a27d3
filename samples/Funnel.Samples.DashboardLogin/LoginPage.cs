using System.Net;
using Microsoft.AspNetCore.Antiforgery;

namespace Funnel.Samples.DashboardLogin;

/// <summary>The host's own page, with a name and a password to type.</summary>
internal static class LoginPage
{
    public static IResult Of(HttpContext request, IAntiforgery forms, bool isWrong)
    {
        var token = forms.GetAndStoreTokens(request);
        request.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        request.Response.Headers.CacheControl = "no-store";
        return Results.Content(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark"><title>Log in</title></head>
            <body><main>
              <h1>Log in</h1>
              {(isWrong ? "<p role=\"alert\">No user has this name and password.</p>" : "")}
              <form method="post">
                <input type="hidden" name="{token.FormFieldName}" value="{WebUtility.HtmlEncode(token.RequestToken)}">
                <p><label>Name <input name="name" required autocomplete="username"></label></p>
                <p><label>Password <input name="password" type="password" required autocomplete="current-password">
                </label></p>
                <p><button>Log in</button></p>
              </form>
              <p>Made-up users, each with its name as password:
              {string.Join(", ", ShowroomUsers.All.Select(Described))}.</p>
            </main></body>
            </html>
            """,
            "text/html; charset=utf-8",
            statusCode: isWrong ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static string Described(ShowroomUser user) =>
        WebUtility.HtmlEncode($"{user.Name} ({user.Role}{(user.Of is null ? "" : " " + user.Of)})");
}
