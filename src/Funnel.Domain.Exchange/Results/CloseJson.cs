using System.Text.Json;
using Funnel.Domain.Restatement;

namespace Funnel.Domain.Exchange.Results;

/// <summary>Month-ends, and whether they still recompute, as JSON.</summary>
public static class CloseJson
{
    /// <summary>Writes what was closed.</summary>
    public static void Write(Stream output, IEnumerable<MonthClose> closes)
    {
        ArgumentNullException.ThrowIfNull(closes);
        ResultJson.Write(output, json => json.Objects("closes", closes, close =>
        {
            WriteHead(json, close);
            json.Lines("figures", close.Figures, (line, figure) =>
            {
                line.WriteStartObject();
                line.WriteString("kpi", figure.Kpi);
                WriteFigure(line, figure);
                line.WriteEndObject();
            });
        }));
    }

    /// <summary>
    /// Writes each figure that was closed beside what comes out today; where a definition is not at hand, neither
    /// intact nor altered, with the code of what is missing.
    /// </summary>
    public static void Write(Stream output, IEnumerable<CloseCheck> checks)
    {
        ArgumentNullException.ThrowIfNull(checks);
        ResultJson.Write(output, json => json.Objects("closes", checks.GroupBy(check => check.Close), close =>
        {
            WriteHead(json, close.Key);
            json.Inline("intact", line => WriteIntact(line, close.All(check => check.IsIntact), close.Any(Altered)));
            json.Lines("figures", close, (line, check) =>
            {
                line.WriteStartObject();
                line.WriteString("kpi", check.Reported.Kpi);
                line.WritePropertyName("intact");
                WriteIntact(line, check.IsIntact, check.IsAltered);
                line.WritePropertyName("reported");
                Write(line, check.Reported);
                line.WritePropertyName("recomputed");
                if (check.Recomputed is { } recomputed)
                {
                    Write(line, recomputed);
                }
                else
                {
                    line.WriteNullValue();
                    line.WriteString("missing", check.Missing?.Code);
                }

                line.WriteEndObject();
            });
        }));

        static bool Altered(CloseCheck check) => check.IsAltered;
    }

    private static void WriteIntact(Utf8JsonWriter line, bool isIntact, bool isAltered)
    {
        if (isIntact || isAltered)
        {
            line.WriteBooleanValue(isIntact);
        }
        else
        {
            line.WriteNullValue();
        }
    }

    private static void WriteHead(ResultJson json, MonthClose close)
    {
        var row = CloseCsv.RowOf(close, default);
        json.Text("dealer", row[0]);
        json.Text("month", row[1]);
        json.Text("asOf", row[2]);
        json.Text("knownOn", row[3]);
        json.Text("standard", row[4]);
        json.Text("definitions", close.Definitions);
    }

    private static void Write(Utf8JsonWriter line, ClosedFigure figure)
    {
        line.WriteStartObject();
        WriteFigure(line, figure);
        line.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter line, ClosedFigure figure)
    {
        line.WriteNumber("numerator", figure.Numerator);
        line.WriteWhole("denominator", figure.Denominator);
        line.WriteString("digest", figure.Digest);
        line.WriteWhole("version", figure.Version);
        line.WriteString("fingerprint", figure.Fingerprint);
    }
}
