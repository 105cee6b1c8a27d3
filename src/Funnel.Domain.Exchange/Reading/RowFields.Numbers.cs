using System.Globalization;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The fields that hold whole numbers.</summary>
internal ref partial struct RowFields
{
    public int? CountOrNone(int column)
    {
        var value = _row[column];
        if (value.IsEmpty)
        {
            return null;
        }

        if (Utf8Counts.TryCount(value, out var count))
        {
            return count;
        }

        Report(column, Expectations.Count);
        return null;
    }

    /// <summary>A whole number, negative ones included.</summary>
    public long? Whole(int column)
    {
        var value = Required(column);
        if (long.TryParse(value, CultureInfo.InvariantCulture, out var whole))
        {
            return whole;
        }

        if (!value.IsEmpty)
        {
            Report(column, Expectations.Whole);
        }

        return null;
    }

    public int Count(int column)
    {
        if (!Utf8Counts.TryCount(Required(column), out var count) && !_row[column].IsEmpty)
        {
            Report(column, Expectations.Count);
        }

        return count;
    }

    /// <summary>A whole number from 1 to the most there can be, if there is one.</summary>
    public int? NumberOrNone(int column, int most = int.MaxValue)
    {
        var value = _row[column];
        if (value.IsEmpty)
        {
            return null;
        }

        if (Utf8Counts.TryCount(value, out var count) && count > 0 && count <= most)
        {
            return count;
        }

        Report(column, Expectations.PositiveCount);
        return null;
    }
}
