using System.Text.Json;
using Funnel.Domain.Conditions;
using Funnel.Domain.Kpis;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Results;

/// <summary>KPIs and the keys of their groups as JSON.</summary>
internal static class KpiValueJson
{
    public static void Write(Utf8JsonWriter line, KpiValue value)
    {
        line.WriteStartObject();
        WriteFigure(line, value);
        line.WriteEndObject();
    }

    /// <summary>A figure with the earlier one it is held against, and how it moved.</summary>
    public static void Write(Utf8JsonWriter line, KpiValue value, KpiValue before)
    {
        line.WriteStartObject();
        WriteFigure(line, value);
        line.WritePropertyName("before");
        Write(line, before);
        line.WriteNumber("change", value.ChangeFrom(before));
        line.WriteEndObject();
    }

    /// <summary>A figure with how far it can be relied on.</summary>
    public static void Write(Utf8JsonWriter line, KpiValue value, FigureReliability reliability, GroupKey? group)
    {
        line.WriteStartObject();
        WriteFigure(line, value);
        if (value.Kpi.Kind == KpiKind.Ratio)
        {
            var interval = value.IntervalAt(reliability.Confidence);
            line.WriteNumber("low", interval?.Low);
            line.WriteNumber("high", interval?.High);
        }

        line.WriteString("reliability", Codes.Of<Reliability>().CodeOf(value.Reliability));
        if (reliability.ImmatureOf(value.Kpi, group) is { } immature)
        {
            line.WriteNumber("immature", immature);
        }

        line.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter line, KpiValue value)
    {
        line.WriteString("id", value.Kpi.Id);
        if (value.Refusal is { } refusal)
        {
            WriteRefusal(line, refusal);
            return;
        }

        line.WriteNumber("numerator", value.Numerator);
        line.WriteWhole("denominator", value.Denominator);
        if (value.Denominator is null)
        {
            line.WriteNumber("value", value.Numerator);
        }
        else
        {
            line.WriteNumber("value", value.Value);
        }
    }

    // No number at all: a zero would be taken for one.
    private static void WriteRefusal(Utf8JsonWriter line, Reason refusal)
    {
        line.WriteNull("numerator");
        line.WriteNull("denominator");
        line.WriteNull("value");
        line.WriteString("refusal", refusal.Code);
        line.WriteString("zh", refusal.Text.Zh);
        line.WriteString("en", refusal.Text.En);
    }

    public static void WriteAll(Utf8JsonWriter line, string name, IEnumerable<KpiValue> values)
    {
        line.WriteStartArray(name);
        foreach (var value in values)
        {
            Write(line, value);
        }

        line.WriteEndArray();
    }

    /// <summary>A whole number, or null.</summary>
    public static void WriteWhole(this Utf8JsonWriter line, string name, long? number)
    {
        if (number is { } known)
        {
            line.WriteNumber(name, known);
        }
        else
        {
            line.WriteNull(name);
        }
    }

    /// <summary>A share or an amount to six decimals, or null.</summary>
    public static void WriteAmount(this Utf8JsonWriter line, string name, decimal? number)
    {
        if (number is { } known)
        {
            line.WriteNumber(name, (double)decimal.Round(known, 6));
        }
        else
        {
            line.WriteNull(name);
        }
    }
}
