using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>Rows in ClickHouse's format RowBinary: values one after the other, nothing quoted.</summary>
internal sealed class RowBinary
{
    private const int SevenBits = 0x7F;
    private const int More = 0x80;

    private readonly ArrayBufferWriter<byte> _bytes = new();

    public bool IsEmpty => _bytes.WrittenCount == 0;

    /// <summary>Adds a row of columns none of which may be NULL.</summary>
    public RowBinary Add(params IReadOnlyList<object> row)
    {
        foreach (var value in row)
            Write(value);
        return this;
    }

    /// <summary>Adds a row; a column that may be NULL has a byte before its value that says whether it is.</summary>
    public void Add(IReadOnlyList<object?> row, IReadOnlyList<bool> mayBeMissing)
    {
        for (var i = 0; i < row.Count; i++)
        {
            var value = row[i];
            if (mayBeMissing[i])
                WriteByte(value is null ? 1 : 0);
            if (value is not null)
                Write(value);
        }
    }

    public byte[] ToBytes() => _bytes.WrittenSpan.ToArray();

    private void Write(object value)
    {
        switch (value)
        {
            case int number:
                BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(sizeof(int)), number);
                _bytes.Advance(sizeof(int));
                break;
            case long number:
                BinaryPrimitives.WriteInt64LittleEndian(_bytes.GetSpan(sizeof(long)), number);
                _bytes.Advance(sizeof(long));
                break;
            case bool flag:
                WriteByte(flag ? 1 : 0);
                break;
            default:
                WriteText((string)value);
                break;
        }
    }

    private void WriteText(string text)
    {
        var left = Encoding.UTF8.GetByteCount(text);
        for (; left > SevenBits; left >>= 7)
            WriteByte((left & SevenBits) | More);
        WriteByte(left);
        Encoding.UTF8.GetBytes(text, _bytes);
    }

    private void WriteByte(int value)
    {
        _bytes.GetSpan(1)[0] = (byte)value;
        _bytes.Advance(1);
    }
}
