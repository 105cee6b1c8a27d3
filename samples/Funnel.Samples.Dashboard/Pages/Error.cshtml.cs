using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>Says that something went wrong, and nothing of what lies behind it.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
internal sealed class ErrorModel : PageModel
{
    /// <summary>Under which a request is told what it asked for and nobody knows.</summary>
    public const string Missing = "missing";

    public int Code { get; private set; }

    public Phrase Title { get; private set; }

    public Phrase Explanation { get; private set; }

    public void OnGet(int code)
    {
        Code = code is >= 400 and <= 599 ? code : StatusCodes.Status404NotFound;
        Response.StatusCode = Code;
        (Title, Explanation) = ErrorTexts.Of(Code);
        if (HttpContext.Items[Missing] is Phrase missing)
        {
            Explanation = missing;
        }
    }
}
