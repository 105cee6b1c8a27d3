using Funnel.Domain.Bulk.Scans;

namespace Funnel.Domain.Kpis;

/// <summary>How figures are counted; none of it changes them.</summary>
public sealed record FigureOptions
{
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
    internal FigureEngine Engine { get; init; } = FigureEngine.Columns;

    /// <summary>How columns are scanned; its number of threads is also that of making facts.</summary>
    internal ScanOptions Scan { get; init; } = ScanOptions.Default;
}
