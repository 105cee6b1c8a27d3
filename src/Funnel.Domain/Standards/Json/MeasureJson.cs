using System.Text.Json;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Standards.Json;

/// <summary>What each fact adds to an average's sum, as JSON; a count is said by leaving it out.</summary>
internal static class MeasureJson
{
    private const string DaysFrom = "daysFrom";
    private const string To = "to";
    private const string SumOf = "sum";

    public static Measure<T>? Read<T>(JsonNode node, ConditionReader<T> columns)
    {
        if (node.Member(SumOf) is { } sum)
        {
            return node.IsObject(SumOf) && columns.Column<NumberColumn<T>>(sum) is { } number
                ? Measure<T>.Sum(number)
                : null;
        }

        if (!node.IsObject(DaysFrom, To))
        {
            return null;
        }

        var (start, to) = (columns.Column<DateColumn<T>>(node.Required(DaysFrom)), node.Required(To));
        if (to is not { } until)
        {
            return null;
        }

        if (until.IsText)
        {
            return until.Day() is { } day && start is not null ? Measure<T>.DaysUntil(start, day) : null;
        }

        var end = until.IsObject("column") ? columns.Column<DateColumn<T>>(until.Required("column")) : null;
        return start is null || end is null ? null : Measure<T>.DaysBetween(start, end);
    }

    public static void Write<T>(Utf8JsonWriter json, Measure<T> measure) => measure.Accept(new Writer<T>(json));

    private sealed class Writer<T>(Utf8JsonWriter json) : MeasureVisitor<T, Utf8JsonWriter>
    {
        public override Utf8JsonWriter Visit(CountMeasure<T> count) => json;

        public override Utf8JsonWriter Visit(DaysUntilMeasure<T> until)
        {
            json.WriteStartObject("measure");
            json.WriteString(DaysFrom, until.Since.Name);
            json.WriteString(To, until.Day.Text);
            json.WriteEndObject();
            return json;
        }

        public override Utf8JsonWriter Visit(DaysBetweenMeasure<T> between)
        {
            json.WriteStartObject("measure");
            json.WriteString(DaysFrom, between.Start.Name);
            json.WriteStartObject(To);
            json.WriteString("column", between.End.Name);
            json.WriteEndObject();
            json.WriteEndObject();
            return json;
        }

        public override Utf8JsonWriter Visit(NumberMeasure<T> number)
        {
            json.WriteStartObject("measure");
            json.WriteString(SumOf, number.Number.Name);
            json.WriteEndObject();
            return json;
        }
    }
}
