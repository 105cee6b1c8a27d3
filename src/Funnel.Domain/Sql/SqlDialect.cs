namespace Funnel.Domain.Sql;

/// <summary>
/// The database a statement is meant for. The statements are the same for all; what differs is how a text value comes
/// in, how a missing value is guarded, and how a table's columns are typed.
/// </summary>
public enum SqlDialect
{
    /// <summary>SQLite: texts are parameters named <c>@p0</c>.</summary>
    Sqlite,

    /// <summary>PostgreSQL: texts are parameters named <c>@p0</c>.</summary>
    PostgreSql,

    /// <summary>
    /// ClickHouse from 18.16 on, which binds no parameters: texts come in as the hexadecimal digits of their bytes
    /// (<c>unhex('48')</c>), so that none of their characters is ever read as SQL. Missing values are guarded by
    /// <c>ifNull</c>, since its AND and OR are not two-valued.
    /// </summary>
    ClickHouse,
}
