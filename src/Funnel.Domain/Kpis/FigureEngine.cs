namespace Funnel.Domain.Kpis;

/// <summary>How figures are counted from facts in memory; the figures are the same.</summary>
internal enum FigureEngine
{
    /// <summary>Over columns; row by row where the history is small or a KPI holds a condition given as code.</summary>
    Fitting,

    /// <summary>Over columns; row by row where a KPI holds a condition given as code.</summary>
    Columns,

    /// <summary>Row by row: slow, and the definition of all figures.</summary>
    Rows,
}
