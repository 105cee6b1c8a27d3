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

    /// <summary>Writes a standard, complete, with the vendor's own KPIs and the versions of any.</summary>
    /// <exception cref="ArgumentException">
    /// It would not be read again: a KPI is of facts of the vendor's own, holds a condition given as code, or a code
    /// that the standard does not list; the message names it.
    /// </exception>
    public static string Write(SalesStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        return Written(json => StandardWriter.Write(json, standard), utf8 => Read(utf8).Faults, nameof(standard));
    }

    /// <summary>Writes a book of standards, each complete; a built-in one by its code.</summary>
    /// <inheritdoc cref="Write(SalesStandard)"/>
    public static string Write(StandardBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Written(json => StandardBookJson.Write(json, book), utf8 => ReadBook(utf8).Faults, nameof(book));
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
        var (standard, faults) = Parsed(utf8, StandardReader.Read);
        return standard is not null && faults.Count == 0 ? new(standard) : new(faults);
    }

    /// <summary>
    /// Reads a book of standards from UTF-8, or finds everything that is wrong with it; a standard alone is a book
    /// whose one edition always holds.
    /// </summary>
    public static StandardBookReading ReadBook(ReadOnlyMemory<byte> utf8)
    {
        var (book, faults) = Parsed(utf8, StandardBookJson.Read);
        return book is not null && faults.Count == 0 ? new(book) : new(faults);
    }

    private static (T? Read, IReadOnlyList<StandardFault> Faults) Parsed<T>(
        ReadOnlyMemory<byte> utf8, Func<JsonNode, T?> read)
        where T : class
    {
        var text = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        try
        {
            using var document = JsonDocument.Parse(text, Lenient);
            List<StandardFault> faults = [];
            return (read(new(document.RootElement, "$", faults)), faults);
        }
        catch (JsonException broken)
        {
            var line = ((broken.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
            return (null, [new($"{broken.Path ?? "$"} (line {line})", "", new(
                "格式正确的JSON，成员不重复", "well-formed JSON without duplicate members"))]);
        }
    }

    private static string Written(
        Action<Utf8JsonWriter> write,
        Func<ReadOnlyMemory<byte>, IReadOnlyList<StandardFault>> faultsOf,
        string paramName)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Pretty))
        {
            write(json);
        }

        return faultsOf(buffer.WrittenMemory) is [var fault, ..]
            ? throw new ArgumentException($"JSON cannot say it: {fault}.", paramName)
            : Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
