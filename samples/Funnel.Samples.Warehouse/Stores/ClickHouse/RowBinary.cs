using System.Buffers.Binary;
using System.Text;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>
/// Rows in ClickHouse's format RowBinary: values one after the other, nothing quoted. A column that may be NULL has a
/// byte before its value that says whether it is.
/// </summary>
internal sealed class RowBinary : RowFormat
{
    private const int SevenBits = 0x7F;
    private const int More = 0x80;

    public override void Number(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(Bytes.GetSpan(sizeof(int)), value);
        Bytes.Advance(sizeof(int));
    }

    public override void LongNumber(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(Bytes.GetSpan(sizeof(long)), value);
        Bytes.Advance(sizeof(long));
    }

    public override void LongNumberOrMissing(long? value)
    {
        Byte(value is null ? 1 : 0);
        if (value is { } number)
        {
            LongNumber(number);
        }
    }

    public override void NumberOrMissing(int? value)
    {
        Byte(value is null ? 1 : 0);
        if (value is { } number)
        {
            Number(number);
        }
    }

    public override void Flag(bool value) => Byte(value ? 1 : 0);

    public override void Text(string value)
    {
        var length = Encoding.UTF8.GetByteCount(value);
        var left = length;
        for (; left > SevenBits; left >>= 7)
        {
            Byte((left & SevenBits) | More);
        }

        Byte(left);
        Encoding.UTF8.GetBytes(value, Bytes);
    }

    public override void TextOrMissing(string? value)
    {
        Byte(value is null ? 1 : 0);
        if (value is not null)
        {
            Text(value);
        }
    }
}
