using System.Security.Cryptography;
using System.Text;
using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Funnel.Domain.Standards.Json;

namespace Funnel.Samples.Warehouse.Snapshots;

/// <summary>
/// How a snapshot tells which standard its facts were made under: a built-in one's code; a vendor's own with a part of
/// its hash, since two files may use one code.
/// </summary>
internal static class StandardMark
{
    private const int HashDigits = 12;

    public static string Of(SalesStandard standard) =>
        SalesStandards.TryGet(standard.Code, out var known) && ReferenceEquals(known, standard)
            ? standard.Code
            : standard.Code + "#" + Hash(standard)[..HashDigits];

    // What is counted of the facts makes none: KPIs and their versions are left out.
    private static string Hash(SalesStandard standard) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes(StandardJson.Write(standard with
        {
            Definitions = DefinitionBook.Empty,
            Headline = [],
            Process = [],
            Kpis = KpiCatalog.For(standard.Scale),
        }))));
}
