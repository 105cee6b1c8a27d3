using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Funnel.Domain.EntityFrameworkCore.PostgreSql.Migrations;

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
                position = columns.Column<long>("bigint", nullable: false)
                    .Annotation(
                    "Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                rule = columns.Column<string>("text", nullable: false),
                members = columns.Column<string>("text", nullable: false),
                accepted_by = columns.Column<string>("text", nullable: false),
                holds_until = columns.Column<int>("integer", nullable: false),
                note = columns.Column<string>("text", nullable: true),
                row_id = columns.Column<string>("text", nullable: true),
                recorded_on = columns.Column<int>("integer", nullable: false),
                recorded_at = columns.Column<long>("bigint", nullable: true),
                recorded_by = columns.Column<string>("text", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_funnel_accepted", row => row.position));

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(Accepted);
}
