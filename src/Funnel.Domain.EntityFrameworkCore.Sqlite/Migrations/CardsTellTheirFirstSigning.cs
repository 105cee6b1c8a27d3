using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Funnel.Domain.EntityFrameworkCore.Sqlite.Migrations;

/// <summary>
/// Cards tell when their first order was signed. Facts that are there do not know it until they are made anew.
/// </summary>
[DbContext(typeof(FunnelContext))]
[Migration("20261130010000_CardsTellTheirFirstSigning")]
internal sealed class CardsTellTheirFirstSigning : Migration
{
    private const string Cards = "funnel_cards";
    private const string Column = "first_order_signed_on";

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<int>(Column, Cards, "INTEGER", nullable: true);

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropInPlace(Column, Cards);
}
