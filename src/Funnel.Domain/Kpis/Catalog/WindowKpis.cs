namespace Funnel.Domain.Kpis.Catalog;

/// <summary>
/// What became of new prospects within so many days of their filing, with those whom the window leaves out: months of
/// one window compare, whatever their age. Credited to the owner.
/// </summary>
internal static class WindowKpis
{
    /// <summary>The windows that are ready made, in calendar days.</summary>
    public static IReadOnlyList<int> Windows { get; } = [7, 30, 60, 90];

    /// <summary>Every one of them: of each conversion and window the rate and the two counts it leaves out.</summary>
    public static IReadOnlyList<Kpi> All { get; } =
    [
        .. Conversions.All.SelectMany(conversion =>
            (conversion with { Bases = [.. Windows.Select(Basis.Window)] }).Kpis),
    ];
}
