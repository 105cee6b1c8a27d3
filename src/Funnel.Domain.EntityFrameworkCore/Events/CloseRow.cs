using Funnel.Domain.Periods;
using Funnel.Domain.Restatement;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>One figure of a closed month as it was reported: appended, never changed.</summary>
internal sealed class CloseRow
{
    public const string Table = "funnel_closes";

    /// <summary>The columns that are written; the database numbers the rows itself.</summary>
    public static readonly string[] Columns =
    [
        "dealer", "month", "as_of", "known_on", "standard", "kpi", "numerator", "denominator", "digest", "recorded_on",
        "recorded_by", "recorded_at", "version", "fingerprint", "definitions",
    ];

    /// <summary>The order of recording.</summary>
    public long Position { get; init; }

    public required string Dealer { get; init; }

    /// <summary>Day number of the month's first day.</summary>
    public required int Month { get; init; }

    /// <summary>Day number of the day the month was seen from.</summary>
    public required int AsOf { get; init; }

    /// <summary>Day number of the day of knowledge.</summary>
    public required int KnownOn { get; init; }

    /// <summary>The code of the standard it was computed by.</summary>
    public required string Standard { get; init; }

    public required string Kpi { get; init; }

    public required long Numerator { get; init; }

    /// <summary>Missing for a count.</summary>
    public long? Denominator { get; init; }

    /// <summary>The digest of the records behind both sides.</summary>
    public required string Digest { get; init; }

    /// <summary>Day number of the day the store recorded it.</summary>
    public required int RecordedOn { get; init; }

    /// <summary>Who closed the month; missing where the host does not say.</summary>
    public string? RecordedBy { get; init; }

    /// <summary>When, in UTC; missing where the host does not say.</summary>
    public DateTime? RecordedAt { get; init; }

    /// <summary>The version of the KPI; missing where the close does not tell.</summary>
    public int? Version { get; init; }

    /// <summary>The KPI's fingerprint; missing where the version is.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>What tells the definitions of the close from others; empty where it does not tell.</summary>
    public required string Definitions { get; init; }

    /// <summary>The rows of a close.</summary>
    public static IEnumerable<object?[]> Of(MonthClose close, int recordedOn, Signature? signature) =>
        close.Figures.Select(figure => (object?[])
        [
            close.Dealer.Value, DayNumber.Of(close.Month.OnDayOfMonth(1)), DayNumber.Of(close.AsOf),
            DayNumber.Of(close.KnownOn), close.Standard, figure.Kpi, figure.Numerator, figure.Denominator,
            figure.Digest, recordedOn, signature?.By, signature?.At.ToDateTimeUtc(), figure.Version,
            figure.Fingerprint, close.Definitions ?? "",
        ]);

    /// <summary>The closes that rows tell of, in the order in which they were recorded.</summary>
    public static IEnumerable<MonthClose> ClosesIn(IEnumerable<CloseRow> rows) => rows
        .GroupBy(row => (row.Dealer, row.Month, row.AsOf, row.KnownOn, row.Standard, row.Definitions))
        .Select(close => new MonthClose(
            new(close.Key.Dealer),
            DayNumber.ToDate(close.Key.Month).ToYearMonth(),
            DayNumber.ToDate(close.Key.AsOf),
            DayNumber.ToDate(close.Key.KnownOn),
            close.Key.Standard,
            [
                .. close.Select(row => new ClosedFigure(row.Kpi, row.Numerator, row.Denominator, row.Digest)
                {
                    Version = row.Version,
                    Fingerprint = row.Fingerprint,
                }),
            ])
        {
            Definitions = close.Key.Definitions is { Length: > 0 } told ? told : null,
        });
}
