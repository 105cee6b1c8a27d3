using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Funnel.Domain.EntityFrameworkCore.Sqlite.Migrations;

/// <summary>Events tell their dealer, who recorded them and when; those of version 0.1.0 leave it open.</summary>
[DbContext(typeof(FunnelContext))]
[Migration("20261129000000_EventsTellDealerAndWriter")]
internal sealed class EventsTellDealerAndWriter : Migration
{
    private const string Events = "funnel_events";
    private const string ByDealer = "IX_funnel_events_dealer";

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("dealer", Events, "TEXT", nullable: true);
        migrationBuilder.AddColumn<string>("recorded_by", Events, "TEXT", nullable: true);
        migrationBuilder.AddColumn<DateTime>("recorded_at", Events, "TEXT", nullable: true);
        migrationBuilder.CreateIndex(ByDealer, Events, "dealer");
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex(ByDealer, Events);
        migrationBuilder.DropInPlace("recorded_at", Events);
        migrationBuilder.DropInPlace("recorded_by", Events);
        migrationBuilder.DropInPlace("dealer", Events);
    }
}
