using System.Collections.Concurrent;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Restatement;

/// <summary>Computes the three legs of a restatement.</summary>
internal sealed class Restating
{
    private readonly FunnelHistory _history;
    private readonly SalesStandard _standard;
    private readonly ReportingPeriod _reported;

    /// <inheritdoc cref="RestatementReport.Of"/>
    public Restating(
        FunnelHistory history, SalesStandard standard, ReportingPeriod reported, ReportingPeriod restated)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(standard);
        ArgumentNullException.ThrowIfNull(reported);
        ArgumentNullException.ThrowIfNull(restated);
        if ((reported.From, reported.To) != (restated.From, restated.To)
            || restated.AsOf < reported.AsOf || restated.KnownOn < reported.KnownOn)
        {
            throw new ArgumentException($"{restated} does not restate {reported}.", nameof(restated));
        }

        _history = RereadCards.In(history, standard.CardRules);
        (_standard, _reported, Restated) = (standard, reported, restated);
        Known = reported.KnownBy(restated.KnownOn);
    }

    /// <summary>The period as it is seen today.</summary>
    public ReportingPeriod Restated { get; }

    /// <summary>The period as it is known today, seen from the day it was reported.</summary>
    public ReportingPeriod Known { get; }

    /// <summary>The share of rows that tell when they were written down.</summary>
    public double? Coverage => RecordingCoverage.Of(_history);

    /// <summary>Refuses KPIs defined now that are not those that were reported.</summary>
    public static void RequireSame(IReadOnlyList<Kpi> kpis, IReadOnlyList<Kpi>? redefined)
    {
        ArgumentNullException.ThrowIfNull(kpis);
        if (redefined is not null && !redefined.Select(kpi => kpi.Id).SequenceEqual(kpis.Select(kpi => kpi.Id)))
        {
            throw new ArgumentException("The KPIs defined now are not those that were reported.", nameof(redefined));
        }
    }

    /// <summary>The figures of one of the legs' ends.</summary>
    public KpiTable Table(IReadOnlyList<Kpi> kpis, ReportingPeriod period, IReadOnlyList<Dimension> by)
    {
        var plan = new KpiPlan(kpis, period, by);
        var source = new HistoryFigures(_history, new(_standard.OwnerContacts), period);
        return plan.Table(source.Answer(plan, FigureOptions.Default));
    }

    /// <summary>
    /// What the rows recorded between the two days did to the figures of each plan, in the order of recording.
    /// </summary>
    public IReadOnlyList<ReplayEffect> Replay(IReadOnlyList<KpiPlan> plans, CancellationToken cancellationToken)
    {
        if (plans.Count == 0 || Known.KnownOn == _reported.KnownOn || _history.Cards.Log is not { } log)
        {
            return [];
        }

        var units = new ReplayUnits(_history, log, _reported.AsOf, _reported.KnownOn, Known.KnownOn).Find();
        var found = new ConcurrentBag<ReplayEffect>();
        Parallel.ForEach(
            units,
            new ParallelOptions { CancellationToken = cancellationToken },
            () => new UnitReplay(plans, _standard.OwnerContacts, _reported.KnownOn),
            (unit, _, replay) =>
            {
                foreach (var effect in replay.EffectsOf(unit))
                {
                    found.Add(effect);
                }

                return replay;
            },
            _ => { });
        return
        [
            .. found.OrderBy(effect => effect.Row.Place).ThenBy(effect => effect.Row.Record, StringComparer.Ordinal)
                .ThenBy(effect => effect.Plan).ThenBy(effect => effect.Kpi).ThenBy(effect => effect.Group),
        ];
    }
}
