using System.Linq.Expressions;

namespace Funnel.Domain.Conditions;

/// <summary>
/// Where the columns of a fact are in an entity, for a condition or a measure that is turned into a query.
/// </summary>
internal interface IColumnReads<T>
{
    /// <summary>The column as an expression over the entity.</summary>
    /// <exception cref="NotSupportedException">
    /// The column is nowhere, or is kept in a form that nothing reads.
    /// </exception>
    public Expression Read(Column<T> column);

    /// <summary>The codes that the entity has for the column's values; null where it keeps these themselves.</summary>
    public CodesKept? CodesOf(SymbolColumn<T> column);

    /// <summary>The moments that the entity keeps for the column's days; null where it keeps days.</summary>
    public MomentKept? MomentOf(DateColumn<T> column);
}
