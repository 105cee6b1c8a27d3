using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>
/// What has just been recorded, told on the page that follows and there once: no address can say it, nor a page that is
/// loaded again.
/// </summary>
internal static class DoneNote
{
    private const string Name = "done";

    /// <summary>Leads on to an address, where it is told.</summary>
    public static IActionResult Told(this PageModel page, string code, string address)
    {
        ArgumentNullException.ThrowIfNull(page);
        page.TempData[Name] = code;
        return new RedirectResult(address);
    }

    /// <summary>What there is to tell; null where there is nothing.</summary>
    public static string? Of(ITempDataDictionary kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return kept[Name] as string;
    }
}
