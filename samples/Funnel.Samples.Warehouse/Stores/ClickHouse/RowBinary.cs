using System.Text;

namespace Funnel.Samples.Warehouse.Stores.ClickHouse;

/// <summary>Rows in ClickHouse's format RowBinary: values one after the other, nothing quoted.</summary>
internal sealed class RowBinary
{
    private readonly MemoryStream _bytes = new();
    private readonly BinaryWriter _writer;

    public RowBinary() => _writer = new(_bytes, Encoding.UTF8);

    public bool IsEmpty => _bytes.Length == 0;

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
                _writer.Write((byte)(value is null ? 1 : 0));
            if (value is not null)
                Write(value);
        }
    }

    public byte[] ToBytes()
    {
        _writer.Flush();
        return _bytes.ToArray();
    }

    private void Write(object value)
    {
        switch (value)
        {
            case int number:
                _writer.Write(number);
                break;
            case long number:
                _writer.Write(number);
                break;
            case bool flag:
                _writer.Write((byte)(flag ? 1 : 0));
                break;
            default:
                var bytes = Encoding.UTF8.GetBytes((string)value);
                _writer.Write7BitEncodedInt(bytes.Length);
                _writer.Write(bytes);
                break;
        }
    }
}
