using Funnel.Domain.Bulk.Scans;

namespace Funnel.Domain.Kpis;

/// <summary>How figures are counted; none of it changes them.</summary>
public sealed record FigureOptions
{
    // Set by the tests, whose small histories are to go through the columns.
    private static bool AreColumnsWanted { get; } =
        AppContext.TryGetSwitch("Funnel.Domain.Kpis.AlwaysColumns", out var isSet) && isSet;

    /// <summary>On all processors.</summary>
    public static FigureOptions Default { get; } = new();

    /// <summary>The greatest number of threads; −1 for as many as there are processors.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is 0 or less than −1.</exception>
    public int Degree
    {
        get => Scan.Degree;
        init => Scan = Scan with { Degree = value };
    }

    /// <summary>The engine, where the facts are in memory.</summary>
    internal FigureEngine Engine { get; init; } = AreColumnsWanted ? FigureEngine.Columns : FigureEngine.Fitting;

    /// <summary>How columns are scanned; its number of threads is also that of making facts.</summary>
    internal ScanOptions Scan { get; init; } = ScanOptions.Default;
}
