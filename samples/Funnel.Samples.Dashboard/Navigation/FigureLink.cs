using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Funnel.Samples.Dashboard.Navigation;

/// <summary>A number that leads to the records behind it.</summary>
/// <param name="Kpi">The KPI.</param>
/// <param name="Side">numerator, denominator, or missing: in the denominator and not in the numerator.</param>
/// <param name="Text">The number.</param>
/// <param name="Address">Where the records are listed.</param>
/// <param name="IsCount">
/// Whether the list has as many records as the number says; a rate leads to the records it counts.
/// </param>
internal sealed record FigureLink(string Kpi, string Side, string Text, string Address, bool IsCount = true)
    : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        writer.Write(IsCount ? "<a class=\"figure\" data-kpi=\"" : "<a class=\"figure-rate\" data-kpi=\"");
        encoder.Encode(writer, Kpi);
        writer.Write("\" data-side=\"");
        encoder.Encode(writer, Side);
        writer.Write("\" href=\"");
        encoder.Encode(writer, Address);
        writer.Write("\">");
        encoder.Encode(writer, Text);
        writer.Write("</a>");
    }
}
