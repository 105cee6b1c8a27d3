using Funnel.Samples.Dashboard.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>Takes down what a visitor chooses, and goes back to where the visitor was.</summary>
internal sealed class SettingsModel : PageModel
{
    private static readonly (string Cookie, string[] Choices)[] Settings =
    [
        (Visitor.LanguageCookie, ["zh", "en"]),
        (Visitor.ThemeCookie, ["light", "dark", "auto"]),
        (Visitor.PersonalCookie, ["shown", "masked"]),
    ];

    public IActionResult OnGet() => LocalRedirect("/");

    public IActionResult OnPost(string? back)
    {
        foreach (var (cookie, choices) in Settings)
        {
            if (Request.Form[cookie].FirstOrDefault() is { } choice && choices.Contains(choice, StringComparer.Ordinal))
            {
                Keep(cookie, choice);
            }
        }

        return LocalRedirect(Url.IsLocalUrl(back) ? back : "/");
    }

    private void Keep(string cookie, string choice) => Response.Cookies.Append(cookie, choice, new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        IsEssential = true,
        MaxAge = TimeSpan.FromDays(365),
    });
}
