using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Funnel.Domain.EntityFrameworkCore.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class LeadsCreditAndStages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "closes_on",
                table: "funnel_owner_contacts",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "cancelling_owner",
                table: "funnel_orders",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "days_to_sign",
                table: "funnel_orders",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "level_before_order",
                table: "funnel_orders",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "signing_owner",
                table: "funnel_orders",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "owner_then",
                table: "funnel_dues",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "doer",
                table: "funnel_contacts",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "has_lowered_level",
                table: "funnel_contacts",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "manner",
                table: "funnel_contacts",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "days_to_contact",
                table: "funnel_cards",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "days_to_outcome",
                table: "funnel_cards",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "filer",
                table: "funnel_cards",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "is_return",
                table: "funnel_cards",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "last_signed_on",
                table: "funnel_cards",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "level_before_order",
                table: "funnel_cards",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "returned_on",
                table: "funnel_cards",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "returns_from",
                table: "funnel_cards",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "funnel_leads",
                columns: table => new
                {
                    lead = table.Column<string>(type: "text", nullable: false),
                    dealer = table.Column<string>(type: "text", nullable: false),
                    region = table.Column<string>(type: "text", nullable: true),
                    consultant = table.Column<string>(type: "text", nullable: true),
                    platform = table.Column<string>(type: "text", nullable: false),
                    card = table.Column<string>(type: "text", nullable: true),
                    received_on = table.Column<int>(type: "integer", nullable: false),
                    answer_due_on = table.Column<int>(type: "integer", nullable: false),
                    responded_on = table.Column<int>(type: "integer", nullable: true),
                    appointment_on = table.Column<int>(type: "integer", nullable: true),
                    arrived_on = table.Column<int>(type: "integer", nullable: true),
                    card_filed_on = table.Column<int>(type: "integer", nullable: true),
                    card_delivered_on = table.Column<int>(type: "integer", nullable: true),
                    has_appointment = table.Column<bool>(type: "boolean", nullable: false),
                    is_judged = table.Column<bool>(type: "boolean", nullable: false),
                    is_valid = table.Column<bool>(type: "boolean", nullable: false),
                    is_answered_in_time = table.Column<bool>(type: "boolean", nullable: false),
                    response_minutes = table.Column<int>(type: "integer", nullable: true),
                    as_of = table.Column<int>(type: "integer", nullable: false),
                    stood_on = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "funnel_staff",
                columns: table => new
                {
                    dealer = table.Column<string>(type: "text", nullable: false),
                    region = table.Column<string>(type: "text", nullable: true),
                    consultant = table.Column<string>(type: "text", nullable: false),
                    active_from = table.Column<int>(type: "integer", nullable: true),
                    active_until = table.Column<int>(type: "integer", nullable: true),
                    as_of = table.Column<int>(type: "integer", nullable: false),
                    stood_on = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "funnel_stages",
                columns: table => new
                {
                    filed_on = table.Column<int>(type: "integer", nullable: false),
                    closed_on = table.Column<int>(type: "integer", nullable: true),
                    began_on = table.Column<int>(type: "integer", nullable: false),
                    ended_on = table.Column<int>(type: "integer", nullable: true),
                    is_first = table.Column<bool>(type: "boolean", nullable: false),
                    is_ordered = table.Column<bool>(type: "boolean", nullable: false),
                    is_below = table.Column<bool>(type: "boolean", nullable: false),
                    last_signed_on = table.Column<int>(type: "integer", nullable: true),
                    owner = table.Column<string>(type: "text", nullable: false),
                    as_of = table.Column<int>(type: "integer", nullable: false),
                    stood_on = table.Column<int>(type: "integer", nullable: false),
                    card = table.Column<string>(type: "text", nullable: false),
                    dealer = table.Column<string>(type: "text", nullable: false),
                    region = table.Column<string>(type: "text", nullable: true),
                    consultant = table.Column<string>(type: "text", nullable: false),
                    channel = table.Column<string>(type: "text", nullable: false),
                    media = table.Column<string>(type: "text", nullable: true),
                    lead_source = table.Column<string>(type: "text", nullable: true),
                    model = table.Column<string>(type: "text", nullable: false),
                    customer_kind = table.Column<string>(type: "text", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateIndex(
                name: "IX_funnel_leads_as_of_stood_on",
                table: "funnel_leads",
                columns: new[] { "as_of", "stood_on" });

            migrationBuilder.CreateIndex(
                name: "IX_funnel_leads_card_as_of_stood_on",
                table: "funnel_leads",
                columns: new[] { "card", "as_of", "stood_on" });

            migrationBuilder.CreateIndex(
                name: "IX_funnel_leads_lead_as_of_stood_on",
                table: "funnel_leads",
                columns: new[] { "lead", "as_of", "stood_on" });

            migrationBuilder.CreateIndex(
                name: "IX_funnel_staff_as_of_stood_on",
                table: "funnel_staff",
                columns: new[] { "as_of", "stood_on" });

            migrationBuilder.CreateIndex(
                name: "IX_funnel_stages_as_of_stood_on",
                table: "funnel_stages",
                columns: new[] { "as_of", "stood_on" });

            migrationBuilder.CreateIndex(
                name: "IX_funnel_stages_card_as_of_stood_on",
                table: "funnel_stages",
                columns: new[] { "card", "as_of", "stood_on" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "funnel_leads");

            migrationBuilder.DropTable(
                name: "funnel_staff");

            migrationBuilder.DropTable(
                name: "funnel_stages");

            migrationBuilder.DropColumn(
                name: "closes_on",
                table: "funnel_owner_contacts");

            migrationBuilder.DropColumn(
                name: "cancelling_owner",
                table: "funnel_orders");

            migrationBuilder.DropColumn(
                name: "days_to_sign",
                table: "funnel_orders");

            migrationBuilder.DropColumn(
                name: "level_before_order",
                table: "funnel_orders");

            migrationBuilder.DropColumn(
                name: "signing_owner",
                table: "funnel_orders");

            migrationBuilder.DropColumn(
                name: "owner_then",
                table: "funnel_dues");

            migrationBuilder.DropColumn(
                name: "doer",
                table: "funnel_contacts");

            migrationBuilder.DropColumn(
                name: "has_lowered_level",
                table: "funnel_contacts");

            migrationBuilder.DropColumn(
                name: "manner",
                table: "funnel_contacts");

            migrationBuilder.DropColumn(
                name: "days_to_contact",
                table: "funnel_cards");

            migrationBuilder.DropColumn(
                name: "days_to_outcome",
                table: "funnel_cards");

            migrationBuilder.DropColumn(
                name: "filer",
                table: "funnel_cards");

            migrationBuilder.DropColumn(
                name: "is_return",
                table: "funnel_cards");

            migrationBuilder.DropColumn(
                name: "last_signed_on",
                table: "funnel_cards");

            migrationBuilder.DropColumn(
                name: "level_before_order",
                table: "funnel_cards");

            migrationBuilder.DropColumn(
                name: "returned_on",
                table: "funnel_cards");

            migrationBuilder.DropColumn(
                name: "returns_from",
                table: "funnel_cards");
        }
    }
}
