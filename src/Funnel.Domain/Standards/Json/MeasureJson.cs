using System.Text.Json;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Standards.Json;

/// <summary>What each fact adds to a sum, as JSON.</summary>
internal static class MeasureJson
{
    private const string DaysFrom = "daysFrom";
    private const string To = "to";
    private const string SumOf = "sum";
    private const string One = "one";

    public static Measure<T>? Read<T>(JsonNode node, ConditionReader<T> columns)
    {
        if (node.IsText)
        {
            return node.OneOf([One]) is null ? null : Measure<T>.One;
        }

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

    /// <summary>Writes a measure as a member of the object that is open.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="isCountSaid">Whether a mere count is written too, which goes without saying otherwise.</param>
    public static void Write<T>(Utf8JsonWriter json, Measure<T> measure, bool isCountSaid) =>
        measure.Accept(new Writer<T>(json, isCountSaid));

    private sealed class Writer<T>(Utf8JsonWriter json, bool isCountSaid) : MeasureVisitor<T, Utf8JsonWriter>
    {
        public override Utf8JsonWriter Visit(CountMeasure<T> count)
        {
            if (isCountSaid)
            {
                json.WriteString("measure", One);
            }

            return json;
        }

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
