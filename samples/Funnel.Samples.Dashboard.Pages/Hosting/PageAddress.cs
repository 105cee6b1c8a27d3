namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>Addresses of pages, as the pages write them and as a browser is told them.</summary>
internal static class PageAddress
{
    // What it tells is the request's own, wherever it is asked from.
    private static readonly HttpContextAccessor Request = new();

    /// <summary>Whether it is an address of a page here, and not of another host or within the page.</summary>
    public static bool IsOfPage(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..];

    /// <summary>The address as a browser is told it: with the path that the dashboard lies at.</summary>
    public static string Outside(HttpRequest request, string address) =>
        request.PathBase.HasValue && IsOfPage(address) ? request.PathBase.ToUriComponent() + address : address;

    /// <summary>The same within the request that is being answered, for content that writes itself.</summary>
    public static string Outside(string address) =>
        Request.HttpContext is { } answered ? Outside(answered.Request, address) : address;

    /// <summary>The path that cookies are kept for: no other page of the host needs them.</summary>
    public static string CookiePath(HttpRequest request) =>
        request.PathBase.HasValue ? request.PathBase.ToUriComponent() : "/";
}
