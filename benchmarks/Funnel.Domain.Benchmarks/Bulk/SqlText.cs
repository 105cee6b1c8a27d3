using System.Globalization;
using Funnel.Domain.Conditions;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>Totals as a database's user would write them, with missing dates as NULL or as a day far ahead.</summary>
/// <param name="missing">The day that stands for a missing date; null for NULL.</param>
internal sealed class SqlText<T>(LocalDate? missing)
{
    public string Condition(Condition<T> condition) => condition switch
    {
        AllOf<T> { Parts.Count: 0 } => "true",
        AnyOf<T> { Parts.Count: 0 } => "false",
        AllOf<T> all => "(" + string.Join(" AND ", all.Parts.Select(Condition)) + ")",
        AnyOf<T> any => "(" + string.Join(" OR ", any.Parts.Select(Condition)) + ")",
        Not<T> not when missing is null => $"({Condition(not.Negated)} IS NOT TRUE)",
        Not<T> not => $"(NOT {Condition(not.Negated)})",
        Named<T> named => Condition(named.Meaning),
        DateComparison<T> date => Compare(date.Column.Name, date.Comparison, Literal(date.Day.Date)),
        FlagIsSet<T> flag => flag.Column.Name,
        SymbolIsOneOf<T> symbol => OneOf(symbol),
        _ => throw new NotSupportedException(condition.GetType().Name),
    };

    public string Sum(Measure<T> measure) => measure switch
    {
        DaysUntilMeasure<T> until => $"sum({Literal(until.Day.Date)} - {until.Since.Name})",
        DaysBetweenMeasure<T> between => $"sum({between.End.Name} - {between.Start.Name})",
        _ => throw new NotSupportedException(measure.GetType().Name),
    };

    /// <summary>The condition that the dates a measure reads are known.</summary>
    public string Known(Measure<T> measure) => measure switch
    {
        DaysUntilMeasure<T> until => Known(until.Since.Name),
        DaysBetweenMeasure<T> between => $"{Known(between.Start.Name)} AND {Known(between.End.Name)}",
        _ => "true",
    };

    private static string OneOf(SymbolIsOneOf<T> symbol) => symbol.Texts.Count switch
    {
        0 => "false",
        1 => $"({symbol.Column.Name} = '{symbol.Texts[0]}')",
        _ => $"({symbol.Column.Name} IN ({string.Join(", ", symbol.Texts.Select(text => $"'{text}'"))}))",
    };

    private static string Literal(LocalDate date) => $"DATE '{LocalDatePattern.Iso.Format(date)}'";

    private string Compare(string column, Comparison comparison, string bound)
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
        var text = string.Create(CultureInfo.InvariantCulture, $"({column} {sign} {bound})");
        return missing is not null && comparison is Comparison.Greater or Comparison.GreaterOrEqual
            ? $"({text} AND {Known(column)})"
            : text;
    }

    private string Known(string column) =>
        missing is { } day ? $"{column} < {Literal(day)}" : $"{column} IS NOT NULL";
}
