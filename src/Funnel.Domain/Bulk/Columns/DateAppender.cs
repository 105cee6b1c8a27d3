using NodaTime;

namespace Funnel.Domain.Bulk.Columns;

/// <summary>Appends to a date column of a table that is being built.</summary>
/// <typeparam name="T">The fact.</typeparam>
internal sealed class DateAppender<T>
{
    private readonly DateStage<T> _stage;

    internal DateAppender(DateStage<T> stage) => _stage = stage;

    /// <summary>Appends a date, or null where it is missing.</summary>
    public void Append(LocalDate? date) => _stage.Append(date);

    /// <summary>Appends the date that lies a number of days after 2000-01-01, or before it where negative.</summary>
    public void AppendDays(int daysFrom2000) => _stage.AppendOffset(daysFrom2000);
}
