using System.Buffers.Binary;
using System.Text;

namespace Funnel.Samples.Warehouse.Stores.Ado;

/// <summary>
/// Rows in PostgreSQL's binary COPY format: how many values, then each after its length, in network byte order; the
/// length −1 stands for NULL.
/// </summary>
internal sealed class PostgresBinary(int columns) : RowFormat
{
    private const int Null = -1;

    private bool _isWithinRow;

    /// <summary>What stands before the first row: the signature, no flags, no extension.</summary>
    public static byte[] Header { get; } = [.. "PGCOPY\n"u8, 0xFF, .. "\r\n\0"u8, .. new byte[2 * sizeof(int)]];

    /// <summary>What stands after the last row.</summary>
    public static byte[] Trailer { get; } = [0xFF, 0xFF];

    public override void Number(int value)
    {
        Begin(sizeof(int));
        Whole(value);
    }

    public override void NumberOrMissing(int? value)
    {
        if (value is { } number)
        {
            Number(number);
        }
        else
        {
            Begin(Null);
        }
    }

    public override void LongNumber(long value)
    {
        Begin(sizeof(long));
        BinaryPrimitives.WriteInt64BigEndian(Bytes.GetSpan(sizeof(long)), value);
        Bytes.Advance(sizeof(long));
    }

    public override void LongNumberOrMissing(long? value)
    {
        if (value is { } number)
        {
            LongNumber(number);
        }
        else
        {
            Begin(Null);
        }
    }

    public override void Flag(bool value)
    {
        Begin(sizeof(byte));
        Byte(value ? 1 : 0);
    }

    public override void Text(string value)
    {
        var stored = PostgresText.ToStored(value);
        Begin(Encoding.UTF8.GetByteCount(stored));
        Encoding.UTF8.GetBytes(stored, Bytes);
    }

    public override void TextOrMissing(string? value)
    {
        if (value is null)
        {
            Begin(Null);
        }
        else
        {
            Text(value);
        }
    }

    public override void EndRow() => _isWithinRow = false;

    private void Begin(int length)
    {
        if (!_isWithinRow)
        {
            BinaryPrimitives.WriteInt16BigEndian(Bytes.GetSpan(sizeof(short)), (short)columns);
            Bytes.Advance(sizeof(short));
            _isWithinRow = true;
        }

        Whole(length);
    }

    private void Whole(int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(Bytes.GetSpan(sizeof(int)), value);
        Bytes.Advance(sizeof(int));
    }
}
