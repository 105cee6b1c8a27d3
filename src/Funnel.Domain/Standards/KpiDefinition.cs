using Funnel.Domain.Kpis;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Standards;

/// <summary>One version of a KPI, from a month on.</summary>
public sealed record KpiDefinition
{
    /// <summary>Says from when a KPI is counted as it is declared here.</summary>
    /// <param name="kpi">The declaration, with its version.</param>
    /// <param name="effectiveFrom">The first day of the first month it holds for.</param>
    /// <param name="reason">Why it was defined so, in zh and en.</param>
    /// <param name="source">Where that is written down.</param>
    /// <exception cref="ArgumentException">The day is not the first of a month, or a text is empty.</exception>
    public KpiDefinition(Kpi kpi, LocalDate effectiveFrom, Phrase reason, Source source)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason.Zh, nameof(reason));
        ArgumentException.ThrowIfNullOrWhiteSpace(reason.En, nameof(reason));
        if (effectiveFrom.Day != 1)
        {
            throw new ArgumentException("A definition holds from the first day of a month.", nameof(effectiveFrom));
        }

        (Kpi, EffectiveFrom, Reason, Source) = (kpi, effectiveFrom, reason, source);
    }

    /// <summary>The KPI's id.</summary>
    public string Id => Kpi.Id;

    /// <summary>The version's number.</summary>
    public int Version => Kpi.Version;

    /// <summary>The declaration.</summary>
    public Kpi Kpi { get; }

    /// <summary>The first day it holds for: the first of a month.</summary>
    public LocalDate EffectiveFrom { get; }

    /// <summary>Why it was defined so.</summary>
    public Phrase Reason { get; }

    /// <summary>Where that is written down.</summary>
    public Source Source { get; }

    /// <summary>The id with version and day, for logs: <c>close-rate 2 from 2026-07-01</c>.</summary>
    public override string ToString() => $"{Id} {BookTexts.Number(Version)} from {BookTexts.Day(EffectiveFrom)}";
}
