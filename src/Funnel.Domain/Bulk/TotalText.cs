using System.Globalization;
using System.Text;
using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;
using NodaTime.Text;

namespace Funnel.Domain.Bulk;

/// <summary>
/// Totals as texts that are the same on every machine and say all that their values depend on: storage names, ISO
/// dates, exchange texts. Names of conditions are left out, since they change nothing.
/// </summary>
internal static class TotalText
{
    public static string Of<T>(string kind, Total<T> total)
    {
        var text = new StringBuilder(kind).Append(": ");
        Write(text, total.What);
        Write(text.Append(" where "), total.Over);
        return text.ToString();
    }

    private static void Write<T>(StringBuilder text, Measure<T> measure)
    {
        switch (measure)
        {
            case CountMeasure<T>:
                text.Append("count");
                break;
            case DaysUntilMeasure<T> until:
                text.Append($"days {until.Since.Name}..{Iso(until.Day)}");
                break;
            case DaysBetweenMeasure<T> between:
                text.Append($"days {between.Start.Name}..{between.End.Name}");
                break;
            case NumberMeasure<T> number:
                text.Append($"sum {number.Number.Name}");
                break;
            default:
                throw new NotSupportedException($"The measure '{measure.Words.En}' has no text.");
        }
    }

    private static void Write<T>(StringBuilder text, Condition<T> condition)
    {
        switch (condition)
        {
            case Named<T> named:
                Write(text, named.Meaning);
                break;
            case AllOf<T>:
                Write(text, "all", condition.Parts);
                break;
            case AnyOf<T>:
                Write(text, "any", condition.Parts);
                break;
            case Not<T>:
                Write(text, "not", condition.Parts);
                break;
            default:
                text.Append(Leaf(condition));
                break;
        }
    }

    private static void Write<T>(StringBuilder text, string joint, IReadOnlyList<Condition<T>> parts)
    {
        text.Append(joint).Append('(');
        for (var place = 0; place < parts.Count; place++)
        {
            Write(place == 0 ? text : text.Append(", "), parts[place]);
        }

        text.Append(')');
    }

    private static string Leaf<T>(Condition<T> leaf) => leaf switch
    {
        DateComparison<T> date => $"{date.Column.Name} {date.Comparison.Sign()} {Iso(date.Day)}",
        DateOrder<T> order => $"{order.Left.Name} {order.Comparison.Sign()} {order.Right.Name}",
        NumberComparison<T> number => string.Create(
            CultureInfo.InvariantCulture, $"{number.Column.Name} {number.Comparison.Sign()} {number.Value}"),
        FlagIsSet<T> flag => flag.Column.Name,
        SymbolIsOneOf<T> symbol =>
            $"{symbol.Column.Name} in {{{string.Join(", ", symbol.Texts.Order(StringComparer.Ordinal))}}}",
        Opaque<T> opaque => $"code '{opaque.Words.En}'",
        _ => throw new NotSupportedException($"The condition '{leaf.Words.En}' has no text."),
    };

    private static string Iso(Day day) => LocalDatePattern.Iso.Format(day.Date);
}
