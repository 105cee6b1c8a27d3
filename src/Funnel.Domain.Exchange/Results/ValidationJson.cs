using System.Text.Json;
using Funnel.Domain.Restatement;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Results;

/// <summary>Everything wrong or odd in a dataset as JSON; messages are in the language of the reader.</summary>
public static class ValidationJson
{
    /// <summary>
    /// Writes errors, with the number of rows that follow from each, findings, and the share of rows that tell the day
    /// they were written down.
    /// </summary>
    /// <param name="output">Where to.</param>
    /// <param name="dataset">What came of reading.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="quality">Findings per dealer and consultant, where they are wanted too.</param>
    public static void Write(
        Stream output, Dataset dataset, Language language, IEnumerable<QualityLine>? quality = null)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ResultJson.Write(output, json =>
        {
            json.Lines("errors", dataset.Errors, (line, e) =>
                WriteIssue(line, e.File, e.Line, e.Column, e.Value, e.Message.In(language), e.Followers));
            json.Lines("findings", dataset.Findings, (line, f) =>
                WriteIssue(line, f.File, f.Line, f.Column, f.Value, f.Message.In(language)));
            json.Inline("recordedDayKnown", line => line.WriteNumber(RecordingCoverage.Of(dataset.History)));
            if (quality is not null)
            {
                json.Lines("quality", quality, WriteQuality);
            }
        });
    }

    private static void WriteQuality(Utf8JsonWriter line, QualityLine quality)
    {
        line.WriteStartObject();
        line.WriteStartObject("key");
        if (quality.Dealer is { } dealer)
        {
            line.WriteString("dealer", dealer);
        }

        if (quality.Consultant is { } consultant)
        {
            line.WriteString("consultant", consultant);
        }

        line.WriteEndObject();
        line.WriteNumber("records", quality.Records);
        line.WriteNumber("errors", quality.Errors);
        line.WriteNumber("findings", quality.Findings);
        if (quality.FindingsPerHundred is { } per)
        {
            line.WriteNumber("findingsPer100", per);
        }

        line.WriteEndObject();
    }

    private static void WriteIssue(
        Utf8JsonWriter line, string file, long number, string column, string value, string message, int followers = 0)
    {
        line.WriteStartObject();
        line.WriteString("file", file);
        line.WriteNumber("line", number);
        line.WriteString("column", column);
        line.WriteString("value", value);
        line.WriteString("message", message);
        if (followers > 0)
        {
            line.WriteNumber("followers", followers);
        }

        line.WriteEndObject();
    }
}
