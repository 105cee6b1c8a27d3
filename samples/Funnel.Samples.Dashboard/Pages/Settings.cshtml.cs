using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>Takes down what a visitor chooses, and goes back to where the visitor was.</summary>
internal sealed class SettingsModel(Unmasking unmasking, RecordsFollower follower) : PageModel
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    private static readonly (string Field, string Cookie, string[] Choices)[] Settings =
    [
        ("language", Cookies.Language, ["zh", "en"]),
        ("theme", Cookies.Theme, ["light", "dark", "auto"]),
        ("staff", Cookies.Staff, ["names", "codes"]),
    ];

    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync(string? back, CancellationToken stop)
    {
        foreach (var (field, cookie, choices) in Settings)
        {
            if (Chosen(field) is { } choice && choices.Contains(choice, StringComparer.Ordinal))
            {
                Keep(cookie, choice, Year);
            }
        }

        KeepPersonal(Chosen("personal"));
        await KeepDealerAsync(Chosen("usual-dealer"), stop);
        return LocalRedirect(Url.IsLocalUrl(back) ? back : "/");
    }

    private string? Chosen(string field) => Request.Form[field].FirstOrDefault();

    private void KeepPersonal(string? choice)
    {
        if (choice == "shown")
        {
            Keep(Cookies.Personal, unmasking.Grant(), Unmasking.Lasts);
        }
        else if (choice == "masked")
        {
            Response.Cookies.Delete(Cookies.Personal);
        }
    }

    private async Task KeepDealerAsync(string? choice, CancellationToken stop)
    {
        if (choice is { Length: 0 })
        {
            Response.Cookies.Delete(Cookies.Dealer);
        }
        else if (choice is not null && (await follower.CurrentAsync(stop)).ByDealer.ContainsKey(new(choice)))
        {
            Keep(Cookies.Dealer, choice, Year);
        }
    }

    private void Keep(string cookie, string choice, TimeSpan lasts) => Response.Cookies.Append(cookie, choice, new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        IsEssential = true,
        MaxAge = lasts,
    });
}
