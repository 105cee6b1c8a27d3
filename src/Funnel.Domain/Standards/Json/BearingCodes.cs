using Funnel.Domain.Kpis;

namespace Funnel.Domain.Standards.Json;

/// <summary>Which way of a KPI is the good one, as a file writes it.</summary>
internal static class BearingCodes
{
    private static readonly IReadOnlyList<(string Code, KpiBearing Bearing)> Table =
        [("more", KpiBearing.More), ("less", KpiBearing.Less), ("neither", KpiBearing.Neither)];

    public static IReadOnlyList<string> All { get; } = [.. Table.Select(row => row.Code)];

    public static string CodeOf(KpiBearing bearing) => Table.Single(row => row.Bearing == bearing).Code;

    public static KpiBearing Of(string code) => Table.Single(row => row.Code == code).Bearing;
}
