using Funnel.Domain.Dealers;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Visitors;

/// <summary>
/// What the person in front of the screen has chosen: language, colours, which names are shown, where to begin.
/// </summary>
internal sealed class Visitor(IHttpContextAccessor accessor, Unmasking unmasking)
{
    // A page says hundreds of things; the cookie is looked at once.
    private Language? _language;
    private bool? _showsPersonal;
    private bool? _showsStaff;

    /// <summary>The one chosen; else the first that the browser asks for; else zh.</summary>
    public Language Language => _language ??= Cookie(Cookies.Language) switch
    {
        "zh" => Language.Zh,
        "en" => Language.En,
        _ => AcceptedLanguage,
    };

    /// <summary><c>light</c>, <c>dark</c>, or null for whatever the browser prefers.</summary>
    public string? Theme => Cookie(Cookies.Theme) is "light" or "dark" ? Cookie(Cookies.Theme) : null;

    /// <summary>Whether customers' names and phone numbers are shown in full.</summary>
    public bool ShowsPersonal => _showsPersonal ??= unmasking.Holds(Cookie(Cookies.Personal));

    /// <summary>Whether consultants are called by their names: as colleagues are, unless asked otherwise.</summary>
    public bool ShowsStaff => _showsStaff ??= Cookie(Cookies.Staff) != "codes";

    /// <summary>The dealer that pages are about where an address names none; null for the whole group.</summary>
    public DealerId? UsualDealer => UsualDealerOf(accessor.HttpContext!.Request);

    /// <summary>The dealer that a request begins with where its address names none.</summary>
    public static DealerId? UsualDealerOf(HttpRequest request) =>
        request.Cookies[Cookies.Dealer] is { Length: > 0 } dealer ? new DealerId(dealer) : null;

    /// <summary>A phrase in the visitor's language.</summary>
    public string Say(Phrase phrase) => phrase.In(Language);

    private Language AcceptedLanguage => accessor.HttpContext?.Request.GetTypedHeaders().AcceptLanguage
        .OrderByDescending(asked => asked.Quality ?? 1)
        .Select(asked => asked.Value.Value?.Split('-')[0])
        .FirstOrDefault(asked => asked is "zh" or "en") == "en"
        ? Language.En
        : Language.Zh;

    private string? Cookie(string name) => accessor.HttpContext?.Request.Cookies[name];
}
