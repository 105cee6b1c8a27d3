using Funnel.Samples.Dashboard.Access;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>Takes down what a visitor chooses, and goes back to where the visitor was.</summary>
[PageAccess(TakesForms = true, IsForConsultants = true)]
internal sealed class SettingsModel(Unmasking unmasking, RecordsFollower follower, VisitorStore store) : PageModel
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

        await KeepPersonalAsync(Chosen("personal"), stop);
        await KeepDealerAsync(Chosen("usual-dealer"), stop);
        KeepView(Chosen("view-name"), back);
        ForgetView(Chosen("forget-view"));
        return LocalRedirect(Url.IsLocalUrl(back) ? back : "/");
    }

    private string? Chosen(string field) => Request.Form[field].FirstOrDefault();

    private async Task KeepPersonalAsync(string? choice, CancellationToken stop)
    {
        if (choice == "shown")
        {
            store.Need(FunnelRights.Personal);
            await store.NoteAsync(AuditedAct.Unmask, null, [], stop);
            Keep(Cookies.Personal, unmasking.Grant(store.Access.Visitor), Unmasking.Lasts);
        }
        else if (choice == "masked")
        {
            Forget(Cookies.Personal);
        }
    }

    private void KeepView(string? name, string? address)
    {
        if (!string.IsNullOrWhiteSpace(name) && name.Trim().Length <= SavedViews.LongestName
            && Url.IsLocalUrl(address) && Views.With(name, address!) is { } views)
        {
            Keep(Cookies.Views, views.ToString(), Year);
        }
    }

    private void ForgetView(string? name)
    {
        if (name is not null)
        {
            Keep(Cookies.Views, Views.Without(name).ToString(), Year);
        }
    }

    private SavedViews Views => SavedViews.Read(Request.Cookies[Cookies.Views]);

    private async Task KeepDealerAsync(string? choice, CancellationToken stop)
    {
        if (choice is { Length: 0 })
        {
            Forget(Cookies.Dealer);
        }
        else if (choice is not null && (await follower.CurrentAsync(stop)).ByDealer.ContainsKey(new(choice)))
        {
            Keep(Cookies.Dealer, choice, Year);
        }
    }

    private void Forget(string cookie) =>
        Response.Cookies.Delete(cookie, new() { Path = PageAddress.CookiePath(Request) });

    private void Keep(string cookie, string choice, TimeSpan lasts) => Response.Cookies.Append(cookie, choice, new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        IsEssential = true,
        MaxAge = lasts,
        Path = PageAddress.CookiePath(Request),
        Secure = Request.IsHttps,
    });
}
