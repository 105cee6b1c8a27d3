using System.Text.Json;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Results;

/// <summary>Everything wrong or odd in a dataset as JSON; messages are in the language of the reader.</summary>
public static class ValidationJson
{
    /// <summary>Writes errors, with the number of rows that follow from each, and findings.</summary>
    public static void Write(Stream output, Dataset dataset, Language language)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ResultJson.Write(output, json =>
        {
            json.Lines("errors", dataset.Errors, (line, e) =>
                WriteIssue(line, e.File, e.Line, e.Column, e.Value, e.Message.In(language), e.Followers));
            json.Lines("findings", dataset.Findings, (line, f) =>
                WriteIssue(line, f.File, f.Line, f.Column, f.Value, f.Message.In(language)));
        });
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
