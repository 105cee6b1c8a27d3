namespace Funnel.Domain.Sql;

/// <summary>
/// One SQL statement. Its text holds identifiers, which are quoted, and whole numbers; every other value is bound.
/// </summary>
/// <param name="Text">The text.</param>
/// <param name="Parameters">The texts to be bound; none for ClickHouse.</param>
public sealed record SqlStatement(string Text, IReadOnlyList<SqlParameter> Parameters)
{
    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
