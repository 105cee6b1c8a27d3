using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Visitors;

/// <summary>
/// What the person in front of the screen has chosen: language, colours, and whether names are shown.
/// </summary>
internal sealed class Visitor(IHttpContextAccessor accessor)
{
    public const string LanguageCookie = "language";
    public const string ThemeCookie = "theme";
    public const string PersonalCookie = "personal";

    // A page says hundreds of things; the cookie is looked at once.
    private Language? _language;
    private bool? _showsPersonal;

    /// <summary>zh unless en was chosen.</summary>
    public Language Language => _language ??= Cookie(LanguageCookie) == "en" ? Language.En : Language.Zh;

    /// <summary><c>light</c>, <c>dark</c>, or null for whatever the browser prefers.</summary>
    public string? Theme => Cookie(ThemeCookie) is "light" or "dark" ? Cookie(ThemeCookie) : null;

    /// <summary>Whether names and phone numbers are shown in full.</summary>
    public bool ShowsPersonal => _showsPersonal ??= Cookie(PersonalCookie) == "shown";

    /// <summary>A phrase in the visitor's language.</summary>
    public string Say(Phrase phrase) => phrase.In(Language);

    private string? Cookie(string name) => accessor.HttpContext?.Request.Cookies[name];
}
