using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>Facts of one kind that stand behind a figure, and what each adds to it.</summary>
internal abstract record FactChoice
{
    /// <summary>The kind of fact.</summary>
    public abstract FactKind Kind { get; }

    /// <summary>The facts, in the order in which they are listed.</summary>
    public abstract FoundFacts Find(FigureContext context);

    /// <summary>What they add up to.</summary>
    public abstract long Sum(FigureContext context);

    /// <summary>Whether a filter can be asked of these facts.</summary>
    public abstract bool Fits(FactFilter filter, ReportingPeriod period);

    /// <summary>The names that these facts can be filtered by.</summary>
    public abstract IEnumerable<string> FilterNames { get; }
}
