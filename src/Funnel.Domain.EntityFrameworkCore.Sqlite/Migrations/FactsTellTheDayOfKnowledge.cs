using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Funnel.Domain.EntityFrameworkCore.Sqlite.Migrations;

/// <summary>
/// Facts tell the day of knowledge; those that are there were known on the day they are seen from.
/// </summary>
[DbContext(typeof(FunnelContext))]
[Migration("20261129173000_FactsTellTheDayOfKnowledge")]
internal sealed class FactsTellTheDayOfKnowledge : Migration
{
    private static readonly string[] Tables =
    [
        "funnel_base_customers", "funnel_cards", "funnel_checks", "funnel_contacts", "funnel_dues", "funnel_leads",
        "funnel_orders", "funnel_owner_contacts", "funnel_staff", "funnel_stages", "funnel_traffic",
        "funnel_transfers",
    ];

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.AddColumn<int>("known_on", table, "INTEGER", nullable: false, defaultValue: 0);
            migrationBuilder.Sql($"UPDATE \"{table}\" SET \"known_on\" = \"as_of\";");
        }
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.DropInPlace("known_on", table);
        }
    }
}
