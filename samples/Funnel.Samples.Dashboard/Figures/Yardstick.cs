namespace Funnel.Samples.Dashboard.Figures;

/// <summary>What a funnel's rates are held against.</summary>
internal enum Yardstick
{
    /// <summary>Nothing: there are no peers and no earlier period.</summary>
    None,

    /// <summary>The other dealers together, in the same period.</summary>
    OtherDealers,

    /// <summary>The dealer's other consultants together, in the same period.</summary>
    OtherConsultants,

    /// <summary>The same scope's own rates in the period before, seen from a day as far on in it.</summary>
    PeriodBefore,
}
