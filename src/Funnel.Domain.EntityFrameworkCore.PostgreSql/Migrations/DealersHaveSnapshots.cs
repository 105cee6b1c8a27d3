using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Funnel.Domain.EntityFrameworkCore.PostgreSql.Migrations;

/// <summary>What the log told of a dealer may be kept in few bytes.</summary>
[DbContext(typeof(FunnelContext))]
[Migration("20261130200000_DealersHaveSnapshots")]
internal sealed class DealersHaveSnapshots : Migration
{
    private const string Snapshots = "funnel_snapshots";

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            Snapshots,
            columns => new
            {
                dealer = columns.Column<string>("text", nullable: false),
                up_to = columns.Column<long>("bigint", nullable: false),
                row_count = columns.Column<int>("integer", nullable: false),
                stamp = columns.Column<string>("text", nullable: false),
                digest = columns.Column<byte[]>("bytea", nullable: false),
                body = columns.Column<byte[]>("bytea", nullable: false),
                answers = columns.Column<byte[]>("bytea", nullable: true),
            },
            constraints: table => table.PrimaryKey("PK_funnel_snapshots", row => row.dealer));

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(Snapshots);
}
