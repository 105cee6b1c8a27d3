using System.Globalization;
using CsvHelper;
using Funnel.Domain.Exchange.Csv;

namespace Funnel.Samples.Generation;

/// <summary>One CSV file of a generated dataset, written row by row and never held in memory.</summary>
internal sealed class OutputFile : IDisposable
{
    private const int BufferSize = 1 << 16;

    private readonly FileStream _stream;
    private readonly CsvWriter _csv;
    private readonly Days _days;

    public OutputFile(string folder, string name, Days days, params ReadOnlySpan<string> columns)
    {
        _stream = new(Path.Combine(folder, name), FileMode.Create, FileAccess.Write, FileShare.Read, BufferSize);
        _csv = CsvOutput.ForDatasets(_stream);
        _days = days;
        foreach (var column in columns)
        {
            _csv.WriteField(column);
        }

        _csv.EndRecord();
    }

    public OutputFile Text(string? text)
    {
        _csv.WriteField(text ?? "");
        return this;
    }

    public OutputFile Text(ReadOnlySpan<byte> utf8)
    {
        _csv.WriteField(utf8);
        return this;
    }

    public OutputFile Day(int day) => Text(_days.Iso(day));

    public OutputFile Day(int? day) => day is { } known ? Day(known) : None();

    /// <summary>A minute of a day, such as <c>2010-10-04T09:30</c>.</summary>
    public OutputFile Moment(int day, int minute)
    {
        Span<byte> text = stackalloc byte[16];
        _days.Iso(day).CopyTo(text);
        text[10] = (byte)'T';
        (minute / 60).TryFormat(text[11..], out _, "D2", CultureInfo.InvariantCulture);
        text[13] = (byte)':';
        (minute % 60).TryFormat(text[14..], out _, "D2", CultureInfo.InvariantCulture);
        return Text(text);
    }

    public OutputFile Number(int number)
    {
        _csv.WriteField(number, default, CultureInfo.InvariantCulture);
        return this;
    }

    public OutputFile Number(int? number) => number is { } known ? Number(known) : None();

    public OutputFile Flag(bool flag) => Text(flag ? "true"u8 : "false"u8);

    /// <summary>True, or nothing.</summary>
    public OutputFile Only(bool flag) => flag ? Flag(true) : None();

    public OutputFile None(int fields = 1)
    {
        for (var i = 0; i < fields; i++)
        {
            _csv.WriteField(default(ReadOnlySpan<byte>));
        }

        return this;
    }

    public void End() => _csv.EndRecord();

    public void Dispose()
    {
        _csv.Dispose();
        _stream.Dispose();
    }
}
