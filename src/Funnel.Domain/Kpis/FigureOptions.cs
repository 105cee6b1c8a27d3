using Funnel.Domain.Bulk.Scans;

namespace Funnel.Domain.Kpis;

/// <summary>How figures are counted; none of it changes them.</summary>
public sealed record FigureOptions
{
    /// <summary>Over columns, on all processors.</summary>
    public static FigureOptions Default { get; } = new();

    /// <summary>The engine, where the facts are in memory.</summary>
    public FigureEngine Engine { get; init; } = FigureEngine.Columns;

    /// <summary>How columns are scanned; its number of threads is also that of making facts.</summary>
    public ScanOptions Scan { get; init; } = ScanOptions.Default;
}
