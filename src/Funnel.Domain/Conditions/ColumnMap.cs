using System.Linq.Expressions;

namespace Funnel.Domain.Conditions;

/// <summary>
/// Where a type of the caller's keeps the columns of a fact, so that conditions can be asked of it.
/// </summary>
/// <typeparam name="T">The fact whose columns the conditions speak of.</typeparam>
/// <typeparam name="TEntity">The caller's type.</typeparam>
public sealed class ColumnMap<T, TEntity>
{
    private readonly Dictionary<string, Expression> _properties = new(StringComparer.Ordinal);
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

    private ColumnMap(ColumnMap<T, TEntity> other)
    {
        _properties = new(other._properties, StringComparer.Ordinal);
        Entity = other.Entity;
        _otherwise = other._otherwise;
    }

    /// <summary>The fact that an entity is, where it is one: then it can be asked as it stands.</summary>
    internal Func<TEntity, T>? FactOf { get; }

    internal ParameterExpression Entity { get; } = Expression.Parameter(typeof(TEntity), "fact");

    /// <summary>The same map with one more column.</summary>
    /// <param name="column">The fact's column.</param>
    /// <param name="property">
    /// The caller's property, of the column's own type or its nullable; or in its stored form: text for a code or an
    /// id, and for a date a day number (<see cref="Periods.DayNumber"/>), a <see cref="DateOnly"/> or a <see
    /// cref="DateTime"/> at midnight. Two dates that are compared, or have their days counted, are of one type.
    /// </param>
    public ColumnMap<T, TEntity> With<TValue>(Column<T> column, Expression<Func<TEntity, TValue>> property)
    {
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(property);
        var body = Parameters.Replace(property.Body, property.Parameters[0], Entity);
        var map = new ColumnMap<T, TEntity>(this);
        map._properties[column.Name] = Parameters.WithoutLifting(body);
        return map;
    }

    internal Expression Read(Column<T> column) =>
        _properties.TryGetValue(column.Name, out var property) ? property
        : _otherwise is not null ? _otherwise(column)
        : throw new NotSupportedException($"The map to {typeof(TEntity).Name} has no column '{column.Name}'.");
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
