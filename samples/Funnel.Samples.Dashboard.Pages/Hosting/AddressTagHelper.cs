using System.Net;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>
/// Pages write addresses as if the dashboard lay at the host's root; this puts the path before them at which it does.
/// </summary>
[HtmlTargetElement("a", Attributes = Link)]
[HtmlTargetElement("form", Attributes = Action)]
[HtmlTargetElement("button", Attributes = Formaction)]
public sealed class AddressTagHelper : TagHelper
{
    private const string Link = "href";
    private const string Action = "action";
    private const string Formaction = "formaction";

    /// <summary>The page.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext Page { get; set; } = null!;

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!Page.HttpContext.Request.PathBase.HasValue)
        {
            return;
        }

        foreach (var name in new[] { Link, Action, Formaction })
        {
            if (output.Attributes.TryGetAttribute(name, out var address) && address.Value is { } value)
            {
                // A page's own text is escaped by now.
                var written = value as HtmlString ?? new HtmlString(WebUtility.HtmlEncode(value.ToString()));
                if (PageAddress.IsOfPage(written.Value))
                {
                    output.Attributes.SetAttribute(name, new HtmlString(
                        WebUtility.HtmlEncode(Page.HttpContext.Request.PathBase.ToUriComponent()) + written.Value));
                }
            }
        }
    }
}
