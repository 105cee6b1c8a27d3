namespace Funnel.Domain.Kpis;

/// <summary>A source of figures that can make ready for several periods at once.</summary>
internal interface ISeriesSource
{
    /// <summary>A source that answers these plans, of one day of knowledge, and gives the same figures.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IFigureSource Across(
        IReadOnlyList<KpiPlan> asked, FigureOptions options, CancellationToken cancellationToken);
}
