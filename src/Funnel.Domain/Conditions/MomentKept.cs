using System.Linq.Expressions;
using NodaTime;

namespace Funnel.Domain.Conditions;

/// <summary>
/// A property that holds a moment, whose day in a zone is a column's date: <see cref="DateTime"/> in UTC, <see
/// cref="DateTimeOffset"/> or <see cref="Instant"/>.
/// </summary>
internal sealed class MomentKept
{
    private readonly Expression _property;
    private readonly DateTimeZone _zone;
    private readonly Type _type;

    /// <exception cref="ArgumentException">The property is no moment.</exception>
    public MomentKept(Expression property, DateTimeZone zone)
    {
        (_property, _zone) = (property, zone);
        _type = Nullable.GetUnderlyingType(property.Type) ?? property.Type;
        if (_type != typeof(DateTime) && _type != typeof(DateTimeOffset) && _type != typeof(Instant))
        {
            throw new ArgumentException($"A property of type {_type.Name} is no moment.", nameof(property));
        }
    }

    /// <summary>
    /// The date held against a day: the day is turned into moments, never the property, so that an index serves.
    /// </summary>
    public Expression Compare(Comparison comparison, LocalDate day) => comparison switch
    {
        Comparison.Less => IsBefore(day),
        Comparison.LessOrEqual => IsBefore(day.PlusDays(1)),
        Comparison.Greater => IsFrom(day.PlusDays(1)),
        Comparison.GreaterOrEqual => IsFrom(day),
        Comparison.Equal => Expression.AndAlso(IsFrom(day), IsBefore(day.PlusDays(1))),
        _ => throw new ArgumentOutOfRangeException(nameof(comparison), comparison, "Not a comparison."),
    };

    private Expression IsBefore(LocalDate day) => _type == typeof(Instant)
        ? Held(StartOf(day), (at, start) => at < start)
        : _type == typeof(DateTimeOffset)
        ? Held(StartOf(day).ToDateTimeOffset(), (at, start) => at < start)
        : Held(StartOf(day).ToDateTimeUtc(), (at, start) => at < start);

    private Expression IsFrom(LocalDate day) => _type == typeof(Instant)
        ? Held(StartOf(day), (at, start) => at >= start)
        : _type == typeof(DateTimeOffset)
        ? Held(StartOf(day).ToDateTimeOffset(), (at, start) => at >= start)
        : Held(StartOf(day).ToDateTimeUtc(), (at, start) => at >= start);

    private Instant StartOf(LocalDate day) => _zone.AtStartOfDay(day).ToInstant();

    // The operator is named where the compiler sees it: one looked up by name is trimmed from a native program.
    private Expression Held<TMoment>(TMoment start, Expression<Func<TMoment, TMoment, bool>> compared)
    {
        var named = (BinaryExpression)compared.Body;
        return GuardedExpression.WhereKnown([_property], Expression.MakeBinary(
            named.NodeType, GuardedExpression.ValueOf(_property), Given.Value(start), liftToNull: false, named.Method));
    }
}
