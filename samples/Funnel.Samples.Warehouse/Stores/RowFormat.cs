using System.Buffers;
using Funnel.Domain.Sql;

namespace Funnel.Samples.Warehouse.Stores;

/// <summary>Writes rows in a database's binary format for bulk loads.</summary>
internal abstract class RowFormat : IRowWriter
{
    /// <summary>Where the bytes go; it may be exchanged between two rows.</summary>
    public ArrayBufferWriter<byte> Bytes { get; set; } = new();

    public abstract void Number(int value);

    public abstract void NumberOrMissing(int? value);

    public abstract void LongNumber(long value);

    public abstract void LongNumberOrMissing(long? value);

    public abstract void Flag(bool value);

    public abstract void Text(string value);

    public abstract void TextOrMissing(string? value);

    /// <summary>Every value of the row is written.</summary>
    public virtual void EndRow()
    {
    }

    protected void Byte(int value)
    {
        Bytes.GetSpan(sizeof(byte))[0] = (byte)value;
        Bytes.Advance(sizeof(byte));
    }
}
