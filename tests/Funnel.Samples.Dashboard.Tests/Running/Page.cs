using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Funnel.Samples.Dashboard.Tests.Running;

/// <summary>A page as it came.</summary>
/// <param name="Address">What was asked for.</param>
/// <param name="Status">How it was answered.</param>
/// <param name="RedirectsTo">Where it sends on to, if it does.</param>
/// <param name="Html">The text.</param>
/// <param name="Document">The text, read.</param>
internal sealed record Page(
    string Address, HttpStatusCode Status, string? RedirectsTo, string Html, IHtmlDocument Document)
{
    /// <summary>What the page says, without its frame.</summary>
    public string Main => Words(Document.QuerySelector("main"));

    public string Title => Document.Title ?? "";

    /// <summary>The addresses on this host that its links lead to, without fragments.</summary>
    public IReadOnlyList<string> Links =>
    [
        .. Document.QuerySelectorAll("a[href]")
            .Select(link => link.GetAttribute("href")!.Split('#')[0])
            .Where(address => address.Length > 0)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The reasons of a refusal.</summary>
    public IReadOnlyList<string> Reasons => [.. Document.QuerySelectorAll("ul.reasons li").Select(Words)];

    /// <summary>Its one form that records something.</summary>
    public PageForm Form => new(this, "form.record");

    public PageForm FormOf(string selector) => new(this, selector);

    public static string Words(IElement? element) =>
        string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
