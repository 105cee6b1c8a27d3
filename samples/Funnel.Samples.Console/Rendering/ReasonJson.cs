using System.Text.Json;
using Funnel.Domain.Wording;

namespace Funnel.Samples.Console.Rendering;

/// <summary>Reasons as JSON and in one line.</summary>
internal static class ReasonJson
{
    public static void Write(Utf8JsonWriter line, string name, IEnumerable<Reason> reasons)
    {
        line.WriteStartArray(name);
        foreach (var reason in reasons)
        {
            line.WriteStartObject();
            line.WriteString("code", reason.Code);
            line.WriteString("zh", reason.Text.Zh);
            line.WriteString("en", reason.Text.En);
            line.WriteEndObject();
        }

        line.WriteEndArray();
    }

    public static Phrase InOneLine(IReadOnlyCollection<Reason> reasons) => new(
        string.Join('；', reasons.Select(reason => reason.Text.Zh)),
        string.Join("; ", reasons.Select(reason => reason.Text.En)));
}
