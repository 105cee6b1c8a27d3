using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;

namespace Funnel.Domain.Exchange.Results;

/// <summary>What a report tells beside its figures: how far each can be relied on.</summary>
/// <param name="Confidence">How sure the interval of a rate is.</param>
/// <param name="Immature">
/// The counts that windows leave out, by the same groups and in the same scope as the report; null where it has none.
/// </param>
public sealed record FigureReliability(Confidence Confidence, KpiTable? Immature)
{
    /// <summary>What is to be told of a report's figures.</summary>
    /// <param name="figures">The report's figures; what their windows leave out is counted beside them.</param>
    /// <param name="confidence">How sure the intervals are to be.</param>
    /// <param name="cancellationToken">Ends the count.</param>
    public static FigureReliability Of(
        Figures figures, Confidence confidence, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(confidence);
        IReadOnlyList<Kpi> immature = [.. figures.Kpis.Select(kpi => kpi.Immature).OfType<Kpi>()];
        return new(confidence, immature.Count == 0 ? null : figures.Of(immature).TableOf(cancellationToken));
    }

    /// <summary>How many a window leaves out; null where the KPI has none.</summary>
    /// <param name="kpi">The KPI.</param>
    /// <param name="group">The group; null for the total.</param>
    public long? ImmatureOf(Kpi kpi, GroupKey? group)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        return kpi.Immature is not { } immature || Immature is null ? null
            : group is null ? Immature.Total.Get(immature.Id).Numerator
            : Immature[group][immature].Numerator;
    }
}
