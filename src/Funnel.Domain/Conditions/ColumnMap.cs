using System.Linq.Expressions;
using NodaTime;

namespace Funnel.Domain.Conditions;

/// <summary>
/// Where a type of the caller's keeps the columns of a fact, so that conditions can be asked of it. What a condition
/// compares is turned into the entity's form, never the entity's column: an index over that column serves.
/// </summary>
/// <typeparam name="T">The fact whose columns the conditions speak of.</typeparam>
/// <typeparam name="TEntity">The caller's type.</typeparam>
public sealed class ColumnMap<T, TEntity> : IColumnReads<T>
{
    private readonly Dictionary<string, Expression> _properties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CodesKept> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MomentKept> _moments = new(StringComparer.Ordinal);
    private readonly Func<Column<T>, Expression>? _otherwise;

    /// <summary>A map without any column yet.</summary>
    public ColumnMap()
    {
    }

    internal ColumnMap(Func<ParameterExpression, Column<T>, Expression> otherwise, Func<TEntity, T> factOf)
    {
        _otherwise = column => otherwise(Entity, column);
        FactOf = factOf;
    }

    private ColumnMap(ColumnMap<T, TEntity> other, string without)
    {
        _properties = Without(other._properties, without);
        _codes = Without(other._codes, without);
        _moments = Without(other._moments, without);
        Entity = other.Entity;
        _otherwise = other._otherwise;
    }

    /// <summary>The fact that an entity is, where it is one: then it can be asked as it stands.</summary>
    internal Func<TEntity, T>? FactOf { get; }

    internal ParameterExpression Entity { get; } = Expression.Parameter(typeof(TEntity), "fact");

    /// <summary>The same map with one more column, or with another place for one.</summary>
    /// <param name="column">The fact's column.</param>
    /// <param name="property">
    /// The caller's property, of the column's own type or its nullable; or in its stored form: the library's text for a
    /// code or an id, and for a date a day number (<see cref="Periods.DayNumber"/>), a <see cref="DateOnly"/> or a <see
    /// cref="DateTime"/> at midnight that knows no zone. Two dates that are compared, or have their days counted, are
    /// of one type. Codes and moments have an overload of their own.
    /// </param>
    public ColumnMap<T, TEntity> With<TValue>(Column<T> column, Expression<Func<TEntity, TValue>> property)
    {
        ArgumentNullException.ThrowIfNull(column);
        var map = new ColumnMap<T, TEntity>(this, column.Name);
        map._properties[column.Name] = Of(property);
        return map;
    }

    /// <summary>
    /// The same map with one more column, for whose values the entity has codes of its own: <c>State.In(Active)</c> is
    /// asked as <c>Status IN ('OPEN', 'SOLD')</c>.
    /// </summary>
    /// <param name="column">The fact's column.</param>
    /// <param name="property">The property with the codes; a missing one stands for a missing value.</param>
    /// <param name="codes">What each code stands for; several may stand for one value.</param>
    /// <param name="absent">
    /// Values that the entity never has. Asking for one finds nothing; asking for one that has no code and is not
    /// listed here is refused.
    /// </param>
    /// <exception cref="KeyNotFoundException">A value is none of the column's list.</exception>
    public ColumnMap<T, TEntity> With<TSymbol, TCode>(
        SymbolColumn<T, TSymbol> column,
        Expression<Func<TEntity, TCode?>> property,
        Dictionary<TCode, TSymbol> codes,
        params IEnumerable<TSymbol> absent)
        where TSymbol : struct
        where TCode : class =>
        WithCodes(column, Of(property), codes, absent);

    /// <inheritdoc cref="With{TSymbol, TCode}(SymbolColumn{T, TSymbol}, Expression{Func{TEntity, TCode?}},
    /// Dictionary{TCode, TSymbol}, IEnumerable{TSymbol})"/>
    public ColumnMap<T, TEntity> With<TSymbol, TCode>(
        SymbolColumn<T, TSymbol> column,
        Expression<Func<TEntity, TCode?>> property,
        Dictionary<TCode, TSymbol> codes,
        params IEnumerable<TSymbol> absent)
        where TSymbol : struct
        where TCode : struct =>
        WithCodes(column, Of(property), codes, absent);

    /// <summary>
    /// The same map with one more date, of which the entity keeps the moment: the date is its day in the dealer's zone.
    /// It can be held against days, which become moments; it has no days to be counted, and is not compared with
    /// another date: map a property that holds the day for that.
    /// </summary>
    /// <param name="column">The fact's column.</param>
    /// <param name="property">
    /// The moment: a <see cref="DateTime"/> in UTC, a <see cref="DateTimeOffset"/> or an <see cref="Instant"/>.
    /// </param>
    /// <param name="zone">The zone in which the dealer's day begins.</param>
    /// <exception cref="ArgumentException">The property is no moment.</exception>
    public ColumnMap<T, TEntity> With<TMoment>(
        DateColumn<T> column, Expression<Func<TEntity, TMoment>> property, DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(zone);
        var map = new ColumnMap<T, TEntity>(this, column.Name);
        map._moments[column.Name] = new(Of(property), zone);
        return map;
    }

    /// <summary>
    /// The entities with a code that the map does not know: every one of them is in no count. A host looks for them
    /// before it trusts a map.
    /// </summary>
    public IQueryable<TEntity> StrangersIn(IQueryable<TEntity> entities)
    {
        ArgumentNullException.ThrowIfNull(entities);
        var strange = _codes.Values.Select(codes => codes.IsStrange)
            .DefaultIfEmpty(Expression.Constant(false))
            .Aggregate(Expression.OrElse);
        return entities.Where(Expression.Lambda<Func<TEntity, bool>>(strange, Entity));
    }

    Expression IColumnReads<T>.Read(Column<T> column) => Read(column);

    CodesKept? IColumnReads<T>.CodesOf(SymbolColumn<T> column) => CodesOf(column);

    MomentKept? IColumnReads<T>.MomentOf(DateColumn<T> column) => _moments.GetValueOrDefault(column.Name);

    internal Expression Read(Column<T> column) =>
        _properties.TryGetValue(column.Name, out var property) ? property
        : _codes.TryGetValue(column.Name, out var codes) ? codes.Property
        : _moments.ContainsKey(column.Name) ? throw new NotSupportedException(
            $"The map to {typeof(TEntity).Name} keeps the date '{column.Name}' as a moment, which is held against days "
            + "alone; where dates are compared, ordered or have their days counted, map a property that holds the day.")
        : _otherwise is not null ? _otherwise(column)
        : throw new NotSupportedException($"The map to {typeof(TEntity).Name} has no column '{column.Name}'.");

    internal CodesKept? CodesOf(SymbolColumn<T> column) => _codes.GetValueOrDefault(column.Name);

    private ColumnMap<T, TEntity> WithCodes<TSymbol, TCode>(
        SymbolColumn<T, TSymbol> column,
        Expression property,
        Dictionary<TCode, TSymbol> codes,
        IEnumerable<TSymbol> absent)
        where TSymbol : struct
        where TCode : notnull
    {
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(codes);
        ArgumentNullException.ThrowIfNull(absent);
        var map = new ColumnMap<T, TEntity>(this, column.Name);
        map._codes[column.Name] = new CodesKept<TCode>(
            column.Name,
            property,
            codes.Select(pair => (pair.Key, column.TextOf(pair.Value))),
            absent.Select(column.TextOf));
        return map;
    }

    private static Dictionary<string, TKept> Without<TKept>(Dictionary<string, TKept> kept, string column) => kept
        .Where(own => own.Key != column)
        .ToDictionary(own => own.Key, own => own.Value, StringComparer.Ordinal);

    private Expression Of<TValue>(Expression<Func<TEntity, TValue>> property)
    {
        ArgumentNullException.ThrowIfNull(property);
        return Parameters.WithoutLifting(Parameters.Replace(property.Body, property.Parameters[0], Entity));
    }
}

/// <summary>Ready-made column maps.</summary>
internal static class ColumnMap
{
    /// <summary>The map of a fact to itself.</summary>
    public static ColumnMap<T, T> Identity<T>() => new(
        (fact, column) => Parameters.WithoutLifting(
            Parameters.Replace(column.Property.Body, column.Property.Parameters[0], fact)),
        fact => fact);
}
