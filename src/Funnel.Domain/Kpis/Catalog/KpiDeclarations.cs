using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis.Catalog;

/// <summary>What a declaration says after its formula: the family, the unit and which way is the good one.</summary>
internal static class KpiDeclarations
{
    public static Kpi In(this Kpi kpi, KpiFamily family) => kpi with { Family = family };

    public static Kpi In(this Kpi kpi, KpiFamily family, Phrase unit) => kpi with { Family = family, Unit = unit };

    public static Kpi On(this Kpi kpi, Basis basis) => kpi with { Basis = basis };

    public static Kpi LessIsBetter(this Kpi kpi) => kpi with { Bearing = KpiBearing.Less };

    public static Kpi NeitherIsBetter(this Kpi kpi) => kpi with { Bearing = KpiBearing.Neither };

    /// <summary>It speaks of one scale's levels, so that another scale has its own or none.</summary>
    public static Kpi OfScale(this Kpi kpi) => kpi with { GoesWithScale = true };
}
