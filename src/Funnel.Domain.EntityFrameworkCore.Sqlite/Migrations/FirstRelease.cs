using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Funnel.Domain.EntityFrameworkCore.Sqlite.Migrations;

/// <summary>The tables of version 0.1.0; a database that version made has them, and they stay.</summary>
[DbContext(typeof(FunnelContext))]
[Migration("20260101000000_FirstRelease")]
internal sealed class FirstRelease : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        using var schema = typeof(FirstRelease).Assembly.GetManifestResourceStream("FirstRelease.sql")!;
        using var reader = new StreamReader(schema);
        migrationBuilder.Sql(reader.ReadToEnd());
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: nobody's records are dropped by going back.</exception>
    protected override void Down(MigrationBuilder migrationBuilder) =>
        throw new NotSupportedException("The first release's tables hold every record there is and are not dropped.");
}
