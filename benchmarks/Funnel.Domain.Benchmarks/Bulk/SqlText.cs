using System.Globalization;
using Funnel.Domain.Conditions;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>Totals as a database's user would write them, with missing dates as NULL or as a day far ahead.</summary>
/// <param name="missing">The day that stands for a missing date; null for NULL.</param>
internal sealed class SqlText<T>(LocalDate? missing) : ConditionVisitor<T, string>
{
    private readonly SumText _sums = new();

    public string Condition(Condition<T> condition) => condition.Accept(this);

    public string Sum(Measure<T> measure) => measure.Accept(_sums);

    /// <summary>The condition that what a measure reads is known.</summary>
    public string Known(Measure<T> measure) => MeasureColumns<T>.Of(measure) is { Count: > 0 } columns
        ? string.Join(" AND ", columns.Select(column => column is DateColumn<T>
            ? Known(column.Name)
            : $"{column.Name} IS NOT NULL"))
        : "true";

    public override string Visit(AllOf<T> all) =>
        all.Parts.Count == 0 ? "true" : "(" + string.Join(" AND ", all.Parts.Select(Condition)) + ")";

    public override string Visit(AnyOf<T> any) =>
        any.Parts.Count == 0 ? "false" : "(" + string.Join(" OR ", any.Parts.Select(Condition)) + ")";

    public override string Visit(Not<T> not) => missing is null
        ? $"({Condition(not.Negated)} IS NOT TRUE)"
        : $"(NOT {Condition(not.Negated)})";

    public override string Visit(Named<T> named) => Condition(named.Meaning);

    public override string Visit(DateComparison<T> date)
    {
        var text = Compare(date.Column.Name, date.Comparison, Literal(date.Day.Date));
        return missing is not null && date.Comparison is Comparison.Greater or Comparison.GreaterOrEqual
            ? $"({text} AND {Known(date.Column.Name)})"
            : text;
    }

    public override string Visit(DateOrder<T> order)
    {
        var later = order.Days == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" + {order.Days}");
        var text = Compare(order.Left.Name, order.Comparison, order.Right.Name + later);
        return missing is null ? text : $"({text} AND {Known(order.Left.Name)} AND {Known(order.Right.Name)})";
    }

    public override string Visit(NumberComparison<T> number)
    {
        var bound = number.Value.ToString(CultureInfo.InvariantCulture);
        return $"coalesce({Compare(number.Column.Name, number.Comparison, bound)}, false)";
    }

    public override string Visit(SymbolIsOneOf<T> symbol) => symbol.Texts.Count switch
    {
        0 => "false",
        1 => $"({symbol.Column.Name} = '{symbol.Texts[0]}')",
        _ => $"({symbol.Column.Name} IN ({string.Join(", ", symbol.Texts.Select(text => $"'{text}'"))}))",
    };

    public override string Visit(FlagIsSet<T> flag) => flag.Column.Name;

    public override string Visit(Opaque<T> opaque) => throw opaque.Refusal();

    private static string Literal(LocalDate date) => $"DATE '{LocalDatePattern.Iso.Format(date)}'";

    private static string Compare(string column, Comparison comparison, string bound)
    {
        var sign = comparison switch
        {
            Comparison.Less => "<",
            Comparison.LessOrEqual => "<=",
            Comparison.Greater => ">",
            Comparison.GreaterOrEqual => ">=",
            Comparison.Equal => "=",
            _ => throw new NotSupportedException(comparison.ToString()),
        };
        return $"({column} {sign} {bound})";
    }

    private string Known(string column) =>
        missing is { } day ? $"{column} < {Literal(day)}" : $"{column} IS NOT NULL";

    private sealed class SumText : MeasureVisitor<T, string>
    {
        public override string Visit(CountMeasure<T> count) => "count(*)";

        public override string Visit(DaysUntilMeasure<T> until) =>
            $"sum({Literal(until.Day.Date)} - {until.Since.Name})";

        public override string Visit(DaysBetweenMeasure<T> between) =>
            $"sum({between.End.Name} - {between.Start.Name})";

        public override string Visit(NumberMeasure<T> number) => $"sum({number.Number.Name})";
    }
}
