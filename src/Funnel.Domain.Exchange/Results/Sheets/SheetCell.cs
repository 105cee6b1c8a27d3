using Funnel.Domain.Kpis;
using NodaTime;

namespace Funnel.Domain.Exchange.Results.Sheets;

/// <summary>One cell: a text, or a number and how it is shown; neither where there is no value.</summary>
internal readonly record struct SheetCell(string? Text, double? Number, SheetFormat Format)
{
    // Day 0 of a spreadsheet, as counted for every day after February 1900.
    private static readonly LocalDate DayZero = new(1899, 12, 30);

    public static implicit operator SheetCell(string text) => new(text, null, SheetFormat.Text);

    public static implicit operator SheetCell(long number) => new(null, number, SheetFormat.Whole);

    public static SheetCell Whole(long? number) => new(null, number, SheetFormat.Whole);

    public static SheetCell Share(double? share) => new(null, share, SheetFormat.Share);

    public static SheetCell Share(decimal? share) => Share((double?)share);

    public static SheetCell Amount(double? amount) => new(null, amount, SheetFormat.Amount);

    public static SheetCell Amount(decimal? amount) => Amount((double?)amount);

    public static SheetCell Day(LocalDate? day) => new(
        null, day is { } known ? Period.DaysBetween(DayZero, known) : null, SheetFormat.Day);

    /// <summary>A KPI as what it is; nothing where it has no value.</summary>
    public static SheetCell Of(KpiValue value) => value.Kpi.Kind switch
    {
        KpiKind.Count or KpiKind.Sum => value.Numerator,
        KpiKind.Ratio or KpiKind.Proportion => Share(value.Value),
        _ => Amount(value.Value),
    };
}
