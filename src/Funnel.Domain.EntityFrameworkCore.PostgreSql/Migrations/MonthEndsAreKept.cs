using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Funnel.Domain.EntityFrameworkCore.PostgreSql.Migrations;

/// <summary>Of which dealers the facts of a month's last day are kept is told.</summary>
[DbContext(typeof(FunnelContext))]
[Migration("20261130100000_MonthEndsAreKept")]
internal sealed class MonthEndsAreKept : Migration
{
    private const string MonthEnds = "funnel_month_ends";

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            MonthEnds,
            columns => new
            {
                dealer = columns.Column<string>("text", nullable: false),
                as_of = columns.Column<int>("integer", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_funnel_month_ends", row => new { row.dealer, row.as_of }));

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(MonthEnds);
}
