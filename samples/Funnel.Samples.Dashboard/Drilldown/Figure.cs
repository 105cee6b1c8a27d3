using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>A number that a page shows and whose records can be listed.</summary>
internal abstract class Figure
{
    /// <summary>The id in addresses.</summary>
    public abstract string Id { get; }

    public abstract Phrase Name { get; }

    /// <summary>Where it comes from, as the library cites it.</summary>
    public abstract string Source { get; }

    public abstract KpiKind Kind { get; }

    /// <summary>The sides whose records can be listed, the number itself first.</summary>
    public abstract IReadOnlyList<FigureSide> Sides { get; }

    /// <summary>How it is reckoned, in words.</summary>
    public abstract Phrase Formula { get; }

    /// <summary>Every choice of facts it is made from: what a filter has to fit.</summary>
    public abstract IReadOnlyList<FactChoice> MadeFrom { get; }

    /// <summary>The facts behind a side; together they are as many as the side says.</summary>
    public abstract IReadOnlyList<FactChoice> Behind(FigureSide side, FigureContext context);

    /// <summary>The figure: numerator, and denominator where it is held against something.</summary>
    public abstract FigureValue ValueIn(FigureContext context);
}
