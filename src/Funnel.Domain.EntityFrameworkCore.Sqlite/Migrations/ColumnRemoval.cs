using Microsoft.EntityFrameworkCore.Migrations;

namespace Funnel.Domain.EntityFrameworkCore.Sqlite.Migrations;

/// <summary>Takes columns back.</summary>
internal static class ColumnRemoval
{
    /// <summary>
    /// SQLite drops a column itself; Entity Framework would build the table anew, for which it needs the model of that
    /// time.
    /// </summary>
    public static void DropInPlace(this MigrationBuilder migrationBuilder, string column, string table) =>
        migrationBuilder.Sql($"ALTER TABLE \"{table}\" DROP COLUMN \"{column}\";");
}
