using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Facts;

/// <summary>Finds an entity by the key its model gives it.</summary>
internal static class PrimaryKey
{
    /// <summary>The entity with a key of one property.</summary>
    /// <exception cref="NotSupportedException">The entity has no such key; a keyless fact is one.</exception>
    public static Expression<Func<T, bool>> Is<T>(DbContext context, object id)
        where T : class
    {
        if (context.Model.FindEntityType(typeof(T))?.FindPrimaryKey() is not { Properties: [var key] })
        {
            throw new NotSupportedException(
                $"{typeof(T).Name} has no key of one property: say which one has an id when the repository is made.");
        }

        var entity = Expression.Parameter(typeof(T), "entity");
        var value = Expression.Call(
            typeof(EF), nameof(EF.Property), [key.ClrType], entity, Expression.Constant(key.Name));
        return Expression.Lambda<Func<T, bool>>(
            Expression.Equal(value, Expression.Constant(id, key.ClrType)), entity);
    }
}
