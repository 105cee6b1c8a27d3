using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Funnel.Domain.Standards;
using NodaTime.Text;

namespace Funnel.Domain.Restatement;

/// <summary>
/// What tells the definitions of a close from any others: what facts are made by, and what is counted of them. What
/// anything is called is left out, since it changes no figure.
/// </summary>
internal static class DefinitionSet
{
    /// <summary>The SHA-256, in lower-case hex, of a standard's rules and the declarations of figures.</summary>
    public static string Of(SalesStandard standard, IEnumerable<ClosedFigure> figures)
    {
        var lines = Rules(standard).Concat(figures.Select(Line).Order(StringComparer.Ordinal));
        var text = string.Concat(lines.Select(line => line + '\n'));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Whether a standard has the rules of a close; of one that does not tell, it is taken to.</summary>
    public static bool IsOf(SalesStandard standard, MonthClose close) =>
        close.Definitions is null || close.Definitions == Of(standard, close.Figures);

    // The dormancy rule says which moves may be made; what was recorded counts whatever it says.
    private static IEnumerable<string> Rules(SalesStandard standard) =>
    [
        .. standard.Scale.Levels.Select(level => $"level|{level.Code}|{(level.RequiresOrder ? "order" : "")}"),
        $"while-ordered|{standard.Scale.LevelWhileOrdered}",
        .. standard.OwnerContacts.Contacts.Select(contact => string.Create(
            CultureInfo.InvariantCulture,
            $"owner-contact|{PeriodPattern.Roundtrip.Format(contact.After)}|{contact.GraceDays}")),
    ];

    private static string Line(ClosedFigure figure) => string.Create(
        CultureInfo.InvariantCulture, $"kpi|{figure.Kpi}|{figure.Version}|{figure.Fingerprint}");
}
