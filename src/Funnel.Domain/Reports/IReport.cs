using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;

namespace Funnel.Domain.Reports;

/// <summary>What every report has: which one it is, and the period it is about, and for whom.</summary>
public interface IReport
{
    /// <summary>Which report it is: its id, both names and its source.</summary>
    public ReportHeading Heading { get; }

    /// <summary>The period it is about, and the day it is seen from.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Whose figures it holds; a KPI that the scope does not know is left out of it.</summary>
    public Scope Where { get; }
}
