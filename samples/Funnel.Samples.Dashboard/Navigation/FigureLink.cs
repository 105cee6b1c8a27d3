using System.Text.Encodings.Web;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Visitors;
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
/// <param name="Doubt">Why the number is to be read with care, if it is: it is grey then.</param>
internal sealed record FigureLink(
    string Kpi, string Side, string Text, string Address, bool IsCount = true, string? Doubt = null) : IHtmlContent
{
    /// <summary>The same number in grey where it is to be read with care, with the reason.</summary>
    public FigureLink Doubted(Doubt? doubt, Visitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return doubt is null ? this : this with { Doubt = visitor.Say(doubt.Words) };
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        writer.Write(IsCount ? "<a class=\"figure" : "<a class=\"figure-rate");
        writer.Write(Doubt is null ? "\" data-kpi=\"" : " doubtful\" data-kpi=\"");
        encoder.Encode(writer, Kpi);
        writer.Write("\" data-side=\"");
        encoder.Encode(writer, Side);
        writer.Write("\" href=\"");
        encoder.Encode(writer, Address);
        if (Doubt is not null)
        {
            writer.Write("\" title=\"");
            encoder.Encode(writer, Doubt);
        }

        writer.Write("\">");
        encoder.Encode(writer, Text);
        if (Doubt is not null)
        {
            writer.Write("<span class=\"sr-only\"> (");
            encoder.Encode(writer, Doubt);
            writer.Write(")</span>");
        }

        writer.Write("</a>");
    }
}
