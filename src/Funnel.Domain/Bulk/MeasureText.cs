using Funnel.Domain.Conditions;

namespace Funnel.Domain.Bulk;

/// <summary>Measures as texts that are the same on every machine.</summary>
internal sealed class MeasureText<T> : MeasureVisitor<T, string>
{
    public override string Visit(CountMeasure<T> count) => "count";

    public override string Visit(DaysUntilMeasure<T> until) =>
        $"days {until.Since.Name}..{until.Day.Text}";

    public override string Visit(DaysBetweenMeasure<T> between) => $"days {between.Start.Name}..{between.End.Name}";

    public override string Visit(NumberMeasure<T> number) => $"sum {number.Number.Name}";
}
