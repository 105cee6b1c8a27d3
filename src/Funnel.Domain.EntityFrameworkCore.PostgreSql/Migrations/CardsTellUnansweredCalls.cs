using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Funnel.Domain.EntityFrameworkCore.PostgreSql.Migrations;

/// <summary>
/// Cards tell how many calls in a row nobody answered. Facts that are there tell of none until they are made anew.
/// </summary>
[DbContext(typeof(FunnelContext))]
[Migration("20261130090000_CardsTellUnansweredCalls")]
internal sealed class CardsTellUnansweredCalls : Migration
{
    private const string Cards = "funnel_cards";
    private const string Column = "unanswered_calls";

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<int>(Column, Cards, "integer", defaultValue: 0);

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropColumn(Column, Cards);
}
