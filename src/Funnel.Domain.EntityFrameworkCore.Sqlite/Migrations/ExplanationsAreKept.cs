using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Funnel.Domain.EntityFrameworkCore.Sqlite.Migrations;

/// <summary>Explanations of what an audit found are kept once they are accepted.</summary>
[DbContext(typeof(FunnelContext))]
[Migration("20261130090000_ExplanationsAreKept")]
internal sealed class ExplanationsAreKept : Migration
{
    private const string Accepted = "funnel_accepted";

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            Accepted,
            columns => new
            {
                position = columns.Column<long>("INTEGER", nullable: false)
                    .Annotation("Sqlite:Autoincrement", true),
                rule = columns.Column<string>("TEXT", nullable: false),
                members = columns.Column<string>("TEXT", nullable: false),
                accepted_by = columns.Column<string>("TEXT", nullable: false),
                holds_until = columns.Column<int>("INTEGER", nullable: false),
                note = columns.Column<string>("TEXT", nullable: true),
                row_id = columns.Column<string>("TEXT", nullable: true),
                recorded_on = columns.Column<int>("INTEGER", nullable: false),
                recorded_at = columns.Column<long>("INTEGER", nullable: true),
                recorded_by = columns.Column<string>("TEXT", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_funnel_accepted", row => row.position));

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(Accepted);
}
