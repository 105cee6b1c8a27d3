using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Funnel.Domain.EntityFrameworkCore.Sqlite.Migrations;

/// <summary>
/// Cards tell agreed dates, lost details and their first transfer at a level, and a table holds their transfers. Facts
/// that are there know none of it until they are made anew from the events.
/// </summary>
[DbContext(typeof(FunnelContext))]
[Migration("20261129020000_CardsTellAppointmentsAndTransfers")]
internal sealed class CardsTellAppointmentsAndTransfers : Migration
{
    private const string Cards = "funnel_cards";
    private const string Transfers = "funnel_transfers";

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<int>("agreed_on", Cards, "INTEGER", nullable: true);
        migrationBuilder.AddColumn<int>("first_transferred_on", Cards, "INTEGER", nullable: true);
        migrationBuilder.AddColumn<string>("lost_detail", Cards, "TEXT", nullable: true);
        AddTransfers(migrationBuilder);
        migrationBuilder.CreateIndex("IX_funnel_transfers_as_of_stood_on", Transfers, ["as_of", "stood_on"]);
        migrationBuilder.CreateIndex(
            "IX_funnel_transfers_card_as_of_stood_on", Transfers, ["card", "as_of", "stood_on"]);
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(Transfers);
        migrationBuilder.DropInPlace("lost_detail", Cards);
        migrationBuilder.DropInPlace("first_transferred_on", Cards);
        migrationBuilder.DropInPlace("agreed_on", Cards);
    }

    private static void AddTransfers(MigrationBuilder migrationBuilder) =>
        migrationBuilder.CreateTable(
            Transfers,
            table => new
            {
                transferred_on = table.Column<int>("INTEGER", nullable: false),
                is_received = table.Column<bool>("INTEGER", nullable: false),
                as_of = table.Column<int>("INTEGER", nullable: false),
                stood_on = table.Column<int>("INTEGER", nullable: false),
                card = table.Column<string>("TEXT", nullable: false),
                dealer = table.Column<string>("TEXT", nullable: false),
                region = table.Column<string>("TEXT", nullable: true),
                consultant = table.Column<string>("TEXT", nullable: false),
                channel = table.Column<string>("TEXT", nullable: false),
                media = table.Column<string>("TEXT", nullable: true),
                lead_source = table.Column<string>("TEXT", nullable: true),
                model = table.Column<string>("TEXT", nullable: false),
                customer_kind = table.Column<string>("TEXT", nullable: false),
                level = table.Column<string>("TEXT", nullable: false),
            });
}
