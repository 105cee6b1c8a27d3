using Funnel.Domain.Kpis;
using Funnel.Domain.Reports;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>Everything the overview tells of a scope and a period.</summary>
internal sealed record Overview
{
    /// <summary>Every KPI, the funnel's counts included.</summary>
    public required IReadOnlyList<KpiValue> Now { get; init; }

    /// <summary>The same for the period before; null where the records begin later than it.</summary>
    public required IReadOnlyList<KpiValue>? Before { get; init; }

    /// <summary>Month by month; a month before the records begin has no values.</summary>
    public required IReadOnlyList<MonthOfFigures> Months { get; init; }

    /// <summary>The funnel with its weakest step.</summary>
    public required JudgedFunnel Funnel { get; init; }

    public required LostReasonAnalysis Lost { get; init; }

    public required CustomerStructure Structure { get; init; }

    public required LeadCollectionProgress Progress { get; init; }

    /// <summary>Every KPI by dealer, or by consultant within one dealer.</summary>
    public required KpiTable Groups { get; init; }

    /// <summary>Why a figure of the whole scope is to be read with care.</summary>
    public Doubt? DoubtAbout(KpiValue value) =>
        Doubt.Of(value, value.Kpi.Immature is { } immature ? Now.Get(immature.Id) : null);
}
