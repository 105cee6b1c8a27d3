using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Restatement;

/// <summary>
/// The lines of a restatement as facts, to be summed by cause and any dimension in every engine: the sums are those of
/// the <see cref="RestatementReport"/> by the same dimensions (ours 2).
/// </summary>
public sealed class RestatementBook : IFactSource
{
    private RestatementBook(ReportingPeriod restated, IReadOnlyList<RestatementFacts> facts) =>
        (Period, Facts) = (restated, facts);

    /// <summary>The period as it is seen today.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Every line, in the order of recording; those of whole legs come last.</summary>
    public IReadOnlyList<RestatementFacts> Facts { get; }

    /// <summary>Restates KPIs, as <see cref="RestatementReport.Of"/> does, down to the single fact.</summary>
    /// <param name="history">The history, with everything known.</param>
    /// <param name="standard">The standard the figures are computed by.</param>
    /// <param name="kpis">The KPIs, as they were defined when they were reported.</param>
    /// <param name="reported">The period as it was reported.</param>
    /// <param name="restated">The same days, seen from the same day or a later one, known on a later day.</param>
    /// <param name="policy">What is merely late; the usual policy unless given.</param>
    /// <param name="redefined">The KPIs as they are defined now; as when they were reported unless given.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException">
    /// The periods are not of the same days, the second one is seen from or known on an earlier day, or a KPI defined
    /// now was not reported.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static RestatementBook Of(
        FunnelHistory history,
        SalesStandard standard,
        IReadOnlyList<Kpi> kpis,
        ReportingPeriod reported,
        ReportingPeriod restated,
        RestatementPolicy? policy = null,
        IReadOnlyList<Kpi>? redefined = null,
        CancellationToken cancellationToken = default)
    {
        Restating.RequireSame(kpis, redefined);
        var causes = new Causes(policy ?? RestatementPolicy.Usual, reported);
        var making = new RestatementFactMaking(new(history, standard, reported, restated), causes);
        return new(restated, making.Make(kpis, redefined ?? kpis, cancellationToken));
    }

    /// <summary>The lines; there are no other facts here.</summary>
    /// <exception cref="KeyNotFoundException">Facts of another kind are asked for.</exception>
    public IReadOnlyList<T> Of<T>(FactKind<T> kind, Anchor anchor)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return Facts as IReadOnlyList<T>
            ?? throw new KeyNotFoundException($"A restatement holds no facts of kind '{kind.Name}'.");
    }
}
