using System.Xml;
using System.Xml.Linq;

namespace Funnel.Domain.Exchange.Adf;

/// <summary>One prospect of an auto-lead file, as far as a lead has a place for it: nothing of the customer.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">The line on which the prospect starts.</param>
/// <param name="Id">Its id; empty where it has none.</param>
/// <param name="Dealer">The vendor's id, or its name where it has no id.</param>
/// <param name="RequestDate">When it came in, with its offset from UTC.</param>
/// <param name="Provider">Who passed it on: a company's name, or its service; empty for a person.</param>
/// <param name="IsResent">Whether it says that it was sent before.</param>
internal sealed record AdfProspect(
    string File, long Line, string Id, string Dealer, string RequestDate, string Provider, bool IsResent)
{
    public static AdfProspect Of(string file, XElement prospect) => new(
        file,
        ((IXmlLineInfo)prospect).LineNumber,
        TextIn(prospect, "id"),
        Either(TextIn(prospect, "vendor", "id"), TextIn(prospect, "vendor", "vendorname")),
        TextIn(prospect, "requestdate"),
        Either(CompanyIn(prospect, "provider", "name"), TextIn(prospect, "provider", "service")),
        AdfFile.Is(prospect.Attribute("status")?.Value, "resend"));

    /// <summary>The element a column of leads.csv was read from.</summary>
    public static string ElementOf(string column) => column switch
    {
        "lead" => "id",
        "dealer" => "vendor",
        "received_at" => "requestdate",
        "platform" => "provider",
        _ => column,
    };

    private static string Either(string first, string second) => first.Length > 0 ? first : second;

    private static string CompanyIn(XElement prospect, params ReadOnlySpan<string> path) =>
        Find(prospect, path) is { } name && !AdfFile.Is(name.Attribute("type")?.Value, "individual")
            ? OneLine(name.Value)
            : "";

    private static string TextIn(XElement prospect, params ReadOnlySpan<string> path) =>
        OneLine(Find(prospect, path)?.Value ?? "");

    private static XElement? Find(XElement prospect, ReadOnlySpan<string> path)
    {
        XElement? found = prospect;
        foreach (var name in path)
        {
            found = found?.Elements().FirstOrDefault(element => AdfFile.Is(element.Name.LocalName, name));
        }

        return found;
    }

    // A row is one line, so that the rows written out stand in the order of the prospects.
    private static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
