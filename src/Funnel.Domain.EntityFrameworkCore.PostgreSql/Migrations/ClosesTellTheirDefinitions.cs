using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Funnel.Domain.EntityFrameworkCore.PostgreSql.Migrations;

/// <summary>
/// Month-ends tell by which definitions they were computed; those that are there do not. Before, of closes that differ
/// in nothing else the first stands.
/// </summary>
[DbContext(typeof(FunnelContext))]
[Migration("20261130020000_ClosesTellTheirDefinitions")]
internal sealed class ClosesTellTheirDefinitions : Migration
{
    private const string Closes = "funnel_closes";
    private const string OfOne = "IX_funnel_closes_of_one";

    private static readonly string[] Before = ["dealer", "month", "as_of", "known_on", "standard", "kpi"];

    private static readonly string[] After =
        ["dealer", "month", "as_of", "known_on", "standard", "definitions", "kpi"];

    private static readonly string[] Added = ["definitions", "fingerprint", "version"];

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<int>("version", Closes, "integer", nullable: true);
        migrationBuilder.AddColumn<string>("fingerprint", Closes, "text", nullable: true);
        migrationBuilder.AddColumn<string>("definitions", Closes, "text", nullable: false, defaultValue: "");
        migrationBuilder.DropIndex(OfOne, Closes);
        migrationBuilder.CreateIndex(OfOne, Closes, After, unique: true);
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("""
            DELETE FROM "funnel_closes" AS "later" WHERE EXISTS (
                SELECT 1 FROM "funnel_closes" AS "first"
                WHERE "first"."dealer" = "later"."dealer" AND "first"."month" = "later"."month"
                    AND "first"."as_of" = "later"."as_of" AND "first"."known_on" = "later"."known_on"
                    AND "first"."standard" = "later"."standard" AND "first"."kpi" = "later"."kpi"
                    AND "first"."position" < "later"."position");
            """);
        migrationBuilder.DropIndex(OfOne, Closes);
        foreach (var column in Added)
        {
            migrationBuilder.DropColumn(column, Closes);
        }

        migrationBuilder.CreateIndex(OfOne, Closes, Before, unique: true);
    }
}
