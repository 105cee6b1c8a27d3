using System.Security.Cryptography;
using System.Text;
using Funnel.Domain.Bulk;

namespace Funnel.Domain.Kpis;

/// <summary>
/// What a KPI's value depends on, as text: its kind, and of each side the facts, their anchor and credit, the condition
/// and the measure by storage names. What anything is called is left out, since it changes no figure.
/// </summary>
internal static class KpiText
{
    public static string Of(Kpi kpi) => kpi.Denominator is { } denominator
        ? $"{kpi.Kind}: {kpi.Numerator.Text} / {denominator.Text}"
        : $"{kpi.Kind}: {kpi.Numerator.Text}";

    public static string Of<T>(FactTerm<T> term)
    {
        var credit = term.Credit is { } named ? $" by {named.Id}{(named.Day is { } day ? $"@{day}" : "")}" : "";
        return $"{term.Anchor}{credit} {TotalText.Of(term.Kind.Name, term.Total)}";
    }

    /// <summary>The SHA-256 of the text, in lower-case hex.</summary>
    public static string HashOf(Kpi kpi) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Of(kpi))));
}
