using Funnel.Domain.Conditions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Funnel.Domain.EntityFrameworkCore.Facts;

/// <summary>
/// What the tables are called in the model of a context, as a statement names them: a host may have given them a schema
/// or names of its own.
/// </summary>
internal static class TablesOfModel
{
    /// <summary>The table of a kind of row.</summary>
    public static string TableOf<T>(this DbContext context) => context.TableOf(typeof(T));

    /// <summary>The table of a kind of fact.</summary>
    public static string TableOf(this DbContext context, FactKind kind) =>
        context.TableOf(kind.GetType().GetGenericArguments()[0]);

    private static string TableOf(this DbContext context, Type row)
    {
        var entity = context.Model.FindEntityType(row)
            ?? throw new InvalidOperationException($"The context's model has no table of {row.Name}.");
        return context.GetService<ISqlGenerationHelper>()
            .DelimitIdentifier(entity.GetTableName()!, entity.GetSchema());
    }
}
