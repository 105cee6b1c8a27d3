using Funnel.Domain.Entries;
using NodaTime;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The fields that tell when and by whom a row was written down.</summary>
internal ref partial struct RowFields
{
    /// <summary>The row's id, the day or moment, the writer, in three columns; null where none is told.</summary>
    public Entry? Entry(int column)
    {
        if (_row[column].IsEmpty && _row[column + 1].IsEmpty && _row[column + 2].IsEmpty)
        {
            return null;
        }

        var (on, at) = DayOrMoment(column + 1);
        return new()
        {
            Row = OwnOrNone(column),
            RecordedOn = on,
            RecordedAt = at,
            RecordedBy = _row[column + 2].IsEmpty ? null : texts.Get(_row[column + 2]),
        };
    }

    /// <summary>The same of a record of a day, before which it cannot have been written down.</summary>
    public Entry? Entry(int column, LocalDate happenedOn)
    {
        var entry = Entry(column);
        if (entry?.RecordedOn < happenedOn)
        {
            Refuse(column + 1, DatasetMessages.RecordedBeforeHappened);
        }

        return entry;
    }

    /// <summary>The same of a row that is read once, whose writer is to be one of the consultants.</summary>
    public Entry? NamedEntry(int column, LocalDate happenedOn)
    {
        if (!_row[column + 2].IsEmpty)
        {
            _ = TextOf(column + 2, _row[column + 2]);
        }

        return Entry(column, happenedOn);
    }

    private (LocalDate? On, LocalTime? At) DayOrMoment(int column)
    {
        if (_row[column].IsEmpty)
        {
            return default;
        }

        if (DateRead(column) is { } date)
        {
            return (date, null);
        }

        if (MomentRead(column) is { } moment)
        {
            return (moment.Date, moment.TimeOfDay);
        }

        Report(column, Expectations.DateOrMoment);
        return default;
    }
}
