using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Funnel.Domain.EntityFrameworkCore.Sqlite.Migrations;

/// <summary>
/// Rows tell from which day on they are known, and those taken over what they told of that; month-ends are kept. What
/// was taken over before counts from the day it tells of, as far as that is known.
/// </summary>
[DbContext(typeof(FunnelContext))]
[Migration("20261130000000_RowsTellTheirRecording")]
internal sealed class RowsTellTheirRecording : Migration
{
    private const string Events = "funnel_events";
    private const string Closes = "funnel_closes";

    private static readonly string[] Added = ["told_by", "told_at", "told_on", "row_id", "known_on"];

    private static readonly string[] Close = ["dealer", "month", "as_of", "known_on", "standard", "kpi"];

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<int>("known_on", Events, "INTEGER", nullable: false, defaultValue: 0);
        migrationBuilder.AddColumn<string>("row_id", Events, "TEXT", nullable: true);
        migrationBuilder.AddColumn<int>("told_on", Events, "INTEGER", nullable: true);
        migrationBuilder.AddColumn<long>("told_at", Events, "INTEGER", nullable: true);
        migrationBuilder.AddColumn<string>("told_by", Events, "TEXT", nullable: true);
        migrationBuilder.Sql("""
            UPDATE "funnel_events" SET "known_on" = CASE
                WHEN "event_id" = 'import:' || "stream" || ':' || "version" THEN "happened_on"
                ELSE "recorded_on" END;
            """);
        migrationBuilder.CreateIndex("IX_funnel_events_known_on", Events, "known_on");
        migrationBuilder.CreateIndex("IX_funnel_events_row_id", Events, "row_id");
        migrationBuilder.CreateTable(
            Closes,
            columns => new
            {
                position = columns.Column<long>("INTEGER", nullable: false)
                    .Annotation("Sqlite:Autoincrement", true),
                dealer = columns.Column<string>("TEXT", nullable: false),
                month = columns.Column<int>("INTEGER", nullable: false),
                as_of = columns.Column<int>("INTEGER", nullable: false),
                known_on = columns.Column<int>("INTEGER", nullable: false),
                standard = columns.Column<string>("TEXT", nullable: false),
                kpi = columns.Column<string>("TEXT", nullable: false),
                numerator = columns.Column<long>("INTEGER", nullable: false),
                denominator = columns.Column<long>("INTEGER", nullable: true),
                digest = columns.Column<string>("TEXT", nullable: false),
                recorded_on = columns.Column<int>("INTEGER", nullable: false),
                recorded_by = columns.Column<string>("TEXT", nullable: true),
                recorded_at = columns.Column<DateTime>("TEXT", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_funnel_closes", row => row.position));
        migrationBuilder.CreateIndex("IX_funnel_closes_of_one", Closes, Close, unique: true);
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(Closes);
        migrationBuilder.DropIndex("IX_funnel_events_row_id", Events);
        migrationBuilder.DropIndex("IX_funnel_events_known_on", Events);
        foreach (var column in Added)
        {
            migrationBuilder.DropInPlace(column, Events);
        }
    }
}
