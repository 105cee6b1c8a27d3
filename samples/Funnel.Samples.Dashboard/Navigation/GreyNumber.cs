using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Visitors;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Funnel.Samples.Dashboard.Navigation;

/// <summary>Writes numbers that rest on few in grey, with the reason; none is hidden.</summary>
internal static class GreyNumber
{
    /// <summary>A number as it is, or in grey.</summary>
    /// <param name="html">The page.</param>
    /// <param name="number">The number in words.</param>
    /// <param name="doubt">Why it is to be read with care; null where it is not.</param>
    /// <param name="visitor">Who reads it.</param>
    public static IHtmlContent Grey(this IHtmlHelper html, string number, Phrase? doubt, Visitor visitor)
    {
        ArgumentNullException.ThrowIfNull(html);
        var content = new HtmlContentBuilder();
        if (doubt is not { } reason)
        {
            return content.Append(number);
        }

        var grey = new TagBuilder("em") { Attributes = { ["class"] = "doubtful", ["title"] = visitor.Say(reason) } };
        grey.InnerHtml.Append(number);
        var told = new TagBuilder("span") { Attributes = { ["class"] = "sr-only" } };
        told.InnerHtml.Append($" ({visitor.Say(reason)})");
        grey.InnerHtml.AppendHtml(told);
        return content.AppendHtml(grey);
    }
}
