using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Domain.Exchange.Results;

/// <summary>
/// JSON as every host prints it, byte for byte: UTF-8, line feeds, indented by two spaces, and the records of a list on
/// one line each, so that a person can read it and a line comparison shows what changed.
/// </summary>
public sealed class ResultJson : IDisposable
{
    private const int FlushAt = 1 << 16;

    // Chinese stays readable; the output is a document of its own, never part of a web page.
    private static readonly JavaScriptEncoder Readable = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private readonly Utf8JsonWriter _writer;
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _lineWriter;

    private ResultJson(Stream output)
    {
        _writer = new(output, new() { Encoder = Readable, Indented = true, IndentSize = 2, NewLine = "\n" });
        _lineWriter = new(_line, new() { Encoder = Readable });
    }

    /// <summary>Writes one object and a line feed after it; the stream stays open.</summary>
    public static void Write(Stream output, Action<ResultJson> members)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(members);
        using (var json = new ResultJson(output))
        {
            json._writer.WriteStartObject();
            members(json);
            json._writer.WriteEndObject();
        }

        output.Write("\n"u8);
    }

    /// <summary>Writes a text, or null.</summary>
    public void Text(string name, string? value) => _writer.WriteString(name, value);

    /// <summary>Whose figures they are, in words; nothing where they are everybody's.</summary>
    public void Where(Scope scope)
    {
        if (FactKinds.WordsOf(scope) is { } words)
        {
            Text("where", words.En);
        }
    }

    /// <summary>Writes a date as <c>yyyy-MM-dd</c>.</summary>
    public void Date(string name, LocalDate value) => _writer.WriteString(name, LocalDatePattern.Iso.Format(value));

    /// <summary>A list of short texts, on one line.</summary>
    public void Texts(string name, IEnumerable<string> values) => Inline(name, line =>
    {
        line.WriteStartArray();
        foreach (var value in values)
        {
            line.WriteStringValue(value);
        }

        line.WriteEndArray();
    });

    /// <summary>A small value on the line of its name.</summary>
    public void Inline(string name, Action<Utf8JsonWriter> value)
    {
        _writer.WritePropertyName(name);
        WriteRaw(value, ownLine: false);
    }

    /// <summary>A list whose items take a line each.</summary>
    public void Lines<T>(string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        ArgumentNullException.ThrowIfNull(items);
        _writer.WriteStartArray(name);
        foreach (var item in items)
        {
            WriteRaw(line => write(line, item), ownLine: true);
        }

        _writer.WriteEndArray();
    }

    /// <summary>A list of objects that hold lists themselves.</summary>
    public void Objects<T>(string name, IEnumerable<T> items, Action<T> members)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(members);
        _writer.WriteStartArray(name);
        foreach (var item in items)
        {
            _writer.WriteStartObject();
            members(item);
            _writer.WriteEndObject();
        }

        _writer.WriteEndArray();
    }

    /// <summary>An object that holds lists itself.</summary>
    public void Object(string name, Action members)
    {
        ArgumentNullException.ThrowIfNull(members);
        _writer.WriteStartObject(name);
        members();
        _writer.WriteEndObject();
    }

    /// <summary>Writes out what is left.</summary>
    public void Dispose()
    {
        _lineWriter.Dispose();
        _writer.Dispose();
    }

    private void WriteRaw(Action<Utf8JsonWriter> value, bool ownLine)
    {
        _line.ResetWrittenCount();
        if (ownLine)
        {
            _line.Write(Encoding.UTF8.GetBytes("\n" + new string(' ', 2 * _writer.CurrentDepth)));
        }

        _lineWriter.Reset();
        value(_lineWriter);
        _lineWriter.Flush();
        _writer.WriteRawValue(_line.WrittenSpan, skipInputValidation: true);
        if (_writer.BytesPending > FlushAt)
        {
            _writer.Flush();
        }
    }
}
