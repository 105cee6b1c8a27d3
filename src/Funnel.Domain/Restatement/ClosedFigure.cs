namespace Funnel.Domain.Restatement;

/// <summary>A figure as it was reported at a month-end.</summary>
/// <param name="Kpi">The KPI's id.</param>
/// <param name="Numerator">The numerator.</param>
/// <param name="Denominator">The denominator; null for a count.</param>
/// <param name="Digest">
/// The SHA-256, in lower-case hex, of the records behind both sides: in UTF-8 the lines <c>kpi|side|member</c>, each
/// ended by a line feed, sorted ordinally.
/// </param>
public readonly record struct ClosedFigure(string Kpi, long Numerator, long? Denominator, string Digest)
{
    /// <summary>The version of the KPI it was counted by; null where the close does not tell.</summary>
    public int? Version { get; init; }

    /// <summary>The KPI's <see cref="Kpis.Kpi.Fingerprint"/> then; null where the close does not tell.</summary>
    public string? Fingerprint { get; init; }
}
