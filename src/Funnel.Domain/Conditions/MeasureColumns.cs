namespace Funnel.Domain.Conditions;

/// <summary>The columns a measure reads; where one of them is missing, a fact adds nothing.</summary>
internal sealed class MeasureColumns<T> : MeasureVisitor<T, IReadOnlyList<Column<T>>>
{
    private MeasureColumns()
    {
    }

    private static MeasureColumns<T> Instance { get; } = new();

    public static IReadOnlyList<Column<T>> Of(Measure<T> measure) => measure.Accept(Instance);

    public override IReadOnlyList<Column<T>> Visit(CountMeasure<T> count) => [];

    public override IReadOnlyList<Column<T>> Visit(DaysUntilMeasure<T> until) => [until.Since];

    public override IReadOnlyList<Column<T>> Visit(DaysBetweenMeasure<T> between) => [between.Start, between.End];

    public override IReadOnlyList<Column<T>> Visit(NumberMeasure<T> number) => [number.Number];
}
