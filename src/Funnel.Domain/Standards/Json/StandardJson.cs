using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Funnel.Domain.Standards.Json;

/// <summary>A standard as JSON text, so that a vendor can keep one of its own in a file.</summary>
/// <remarks>
/// Intervals are written as in ISO 8601 (<c>P15D</c>, <c>P3M</c>); a name is an object with <c>zh</c> and <c>en</c>, or
/// one text for both. With <c>basedOn</c> every part that is left out is that of the built-in standard with this code.
/// What is written is complete, and reads as the same standard again.
/// </remarks>
public static class StandardJson
{
    private static readonly JsonWriterOptions Pretty = new()
    {
        Indented = true,
        NewLine = "\n",

        // Chinese stays readable; the text is a document of its own, never part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        AllowDuplicateProperties = false,
    };

    /// <summary>Writes a standard, complete, with the vendor's own KPIs.</summary>
    /// <exception cref="ArgumentException">
    /// It would not be read again: a KPI is of facts of the vendor's own, holds a condition given as code, or a code
    /// that the standard does not list; the message names it.
    /// </exception>
    public static string Write(SalesStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Pretty))
        {
            StandardWriter.Write(json, standard);
        }

        return Read(buffer.WrittenMemory).Faults is [var fault, ..]
            ? throw new ArgumentException($"JSON cannot say the standard '{standard.Code}': {fault}.", nameof(standard))
            : Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>Reads a standard, or finds everything that is wrong with it.</summary>
    public static StandardReading Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads a standard from UTF-8, with or without a byte order mark.</summary>
    public static StandardReading Read(ReadOnlyMemory<byte> utf8)
    {
        var text = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            List<StandardFault> faults = [];
            var standard = StandardReader.Read(new(document.RootElement, "$", faults));
            return faults.Count == 0 && standard is not null ? new(standard) : new(faults);
        }
        catch (JsonException broken)
        {
            var line = ((broken.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            return new([new($"{broken.Path ?? "$"} (line {line})", "", new(
                "格式正确的JSON，成员不重复", "well-formed JSON without duplicate members"))]);
        }
    }
}
