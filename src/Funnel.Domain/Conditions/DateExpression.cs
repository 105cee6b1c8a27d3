using System.Linq.Expressions;
using System.Reflection;
using Funnel.Domain.Periods;
using NodaTime;

namespace Funnel.Domain.Conditions;

/// <summary>
/// Dates in the forms in which entities keep them: <see cref="LocalDate"/>, a day number (<see cref="DayNumber"/>),
/// <see cref="DateOnly"/>, or a <see cref="DateTime"/> at midnight.
/// </summary>
internal static class DateExpression
{
    private static readonly PropertyInfo DaysOfSpan = typeof(TimeSpan).GetProperty(nameof(TimeSpan.Days))!;
    private static readonly PropertyInfo NumberOfDate = typeof(DateOnly).GetProperty(nameof(DateOnly.DayNumber))!;

    /// <summary>A day in the form of the property it is held against.</summary>
    public static Expression DayLike(Expression read, LocalDate day)
    {
        var form = FormOf(read);
        return form == typeof(LocalDate) ? Given.Value(day)
            : form == typeof(int) ? Given.Value(DayNumber.Of(day))
            : form == typeof(DateOnly) ? Given.Value(day.ToDateOnly())
            : form == typeof(DateTime) ? Given.Value(day.ToDateTimeUnspecified())
            : throw new NotSupportedException($"A date cannot be compared with a property of type {form.Name}.");
    }

    /// <summary>A date in the nullable of its form, so that it can stand beside none.</summary>
    public static Expression Lifted(Expression read)
    {
        var lifted = FormOf(read) == typeof(LocalDate) ? typeof(LocalDate?)
            : FormOf(read) == typeof(int) ? typeof(int?)
            : FormOf(read) == typeof(DateOnly) ? typeof(DateOnly?)
            : FormOf(read) == typeof(DateTime) ? typeof(DateTime?)
            : throw new NotSupportedException($"A property of type {read.Type.Name} is not a date.");
        return read.Type == lifted ? read : Expression.Convert(read, lifted);
    }

    /// <summary>Whole days from one date to another of the same form, both known.</summary>
    public static Expression DaysBetween(Expression start, Expression end)
    {
        var form = FormOf(start);
        var (from, to) = (GuardedExpression.ValueOf(start), GuardedExpression.ValueOf(end));
        return IsMixed(form, FormOf(end))
            ? Expression.Subtract(NumberOfDateOnly(DateOnlyOf(to)), NumberOfDateOnly(DateOnlyOf(from)))
            : form != FormOf(end) ? throw new NotSupportedException("Two dates of an entity differ in their type.")
            : form == typeof(LocalDate) ? Expression.Subtract(NumberOf(to), NumberOf(from))
            : form == typeof(int) ? Expression.Subtract(to, from)
            : form == typeof(DateOnly) ? Expression.Subtract(NumberOfDateOnly(to), NumberOfDateOnly(from))
            : form == typeof(DateTime) ? Expression.Property(Expression.Subtract(to, from), DaysOfSpan)
            : throw new NotSupportedException($"No days can be counted between properties of type {form.Name}.");
    }

    /// <summary>Whole days from a date, known, to a day.</summary>
    public static Expression DaysUntil(Expression start, LocalDate day) => FormOf(start) == typeof(LocalDate)
        ? Expression.Subtract(Given.Value(DayNumber.Of(day)), NumberOf(GuardedExpression.ValueOf(start)))
        : DaysBetween(start, DayLike(start, day));

    private static bool IsMixed(Type one, Type other) =>
        (one == typeof(DateOnly) && other == typeof(DateTime))
        || (one == typeof(DateTime) && other == typeof(DateOnly));

    private static Expression DateOnlyOf(Expression date)
    {
        Func<DateTime, DateOnly> dayOf = DateOnly.FromDateTime;
        return date.Type == typeof(DateOnly) ? date : Expression.Call(dayOf.Method, date);
    }

    private static Type FormOf(Expression read) => Nullable.GetUnderlyingType(read.Type) ?? read.Type;

    private static MethodCallExpression NumberOf(Expression date)
    {
        Func<LocalDate, int> numberOf = DayNumber.Of;
        return Expression.Call(numberOf.Method, date);
    }

    private static MemberExpression NumberOfDateOnly(Expression date) =>
        Expression.Property(date, NumberOfDate);
}
