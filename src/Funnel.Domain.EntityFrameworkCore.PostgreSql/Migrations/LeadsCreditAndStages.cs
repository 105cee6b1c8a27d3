using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Funnel.Domain.EntityFrameworkCore.PostgreSql.Migrations;

/// <summary>
/// Tables hold leads, how cards stood stretch by stretch, and consultants; facts tell to whom each thing is credited,
/// returns, manners of contact, and the level before the order. Facts that are there know none of it until they are
/// made anew from the events.
/// </summary>
[DbContext(typeof(FunnelContext))]
[Migration("20261129110000_LeadsCreditAndStages")]
internal sealed class LeadsCreditAndStages : Migration
{
    private const string Cards = "funnel_cards";
    private const string Contacts = "funnel_contacts";
    private const string Dues = "funnel_dues";
    private const string Orders = "funnel_orders";
    private const string OwnerContacts = "funnel_owner_contacts";
    private const string Leads = "funnel_leads";
    private const string Stages = "funnel_stages";
    private const string Staff = "funnel_staff";

    private static readonly (string Column, string Table)[] AddedColumns =
    [
        ("days_to_contact", Cards),
        ("days_to_outcome", Cards),
        ("filer", Cards),
        ("is_return", Cards),
        ("last_signed_on", Cards),
        ("level_before_order", Cards),
        ("returned_on", Cards),
        ("returns_from", Cards),
        ("doer", Contacts),
        ("has_lowered_level", Contacts),
        ("manner", Contacts),
        ("owner_then", Dues),
        ("cancelling_owner", Orders),
        ("days_to_sign", Orders),
        ("level_before_order", Orders),
        ("signing_owner", Orders),
        ("closes_on", OwnerContacts),
    ];

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        ExtendCards(migrationBuilder);
        ExtendWhatCardsHave(migrationBuilder);
        AddLeads(migrationBuilder);
        AddStages(migrationBuilder);
        AddStaff(migrationBuilder);
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(Staff);
        migrationBuilder.DropTable(Stages);
        migrationBuilder.DropTable(Leads);
        foreach (var (column, table) in AddedColumns)
        {
            migrationBuilder.DropColumn(column, table);
        }
    }

    private static void ExtendCards(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<int>("days_to_contact", Cards, "integer", nullable: true);
        migrationBuilder.AddColumn<int>("days_to_outcome", Cards, "integer", nullable: true);
        migrationBuilder.AddColumn<string>("filer", Cards, "text", defaultValue: "");
        migrationBuilder.AddColumn<bool>("is_return", Cards, "boolean", defaultValue: false);
        migrationBuilder.AddColumn<int>("last_signed_on", Cards, "integer", nullable: true);
        migrationBuilder.AddColumn<string>("level_before_order", Cards, "text", nullable: true);
        migrationBuilder.AddColumn<int>("returned_on", Cards, "integer", nullable: true);
        migrationBuilder.AddColumn<string>("returns_from", Cards, "text", nullable: true);
    }

    private static void ExtendWhatCardsHave(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("doer", Contacts, "text", defaultValue: "");
        migrationBuilder.AddColumn<bool>("has_lowered_level", Contacts, "boolean", defaultValue: false);
        migrationBuilder.AddColumn<string>("manner", Contacts, "text", defaultValue: "");
        migrationBuilder.AddColumn<string>("owner_then", Dues, "text", defaultValue: "");
        migrationBuilder.AddColumn<string>("cancelling_owner", Orders, "text", nullable: true);
        migrationBuilder.AddColumn<int>("days_to_sign", Orders, "integer", defaultValue: 0);
        migrationBuilder.AddColumn<string>("level_before_order", Orders, "text", nullable: true);
        migrationBuilder.AddColumn<string>("signing_owner", Orders, "text", defaultValue: "");
        migrationBuilder.AddColumn<int>("closes_on", OwnerContacts, "integer", defaultValue: 0);
    }

    private static void AddLeads(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            Leads,
            table => new
            {
                lead = table.Column<string>("text", nullable: false),
                dealer = table.Column<string>("text", nullable: false),
                region = table.Column<string>("text", nullable: true),
                consultant = table.Column<string>("text", nullable: true),
                platform = table.Column<string>("text", nullable: false),
                card = table.Column<string>("text", nullable: true),
                received_on = table.Column<int>("integer", nullable: false),
                answer_due_on = table.Column<int>("integer", nullable: false),
                responded_on = table.Column<int>("integer", nullable: true),
                appointment_on = table.Column<int>("integer", nullable: true),
                arrived_on = table.Column<int>("integer", nullable: true),
                card_filed_on = table.Column<int>("integer", nullable: true),
                card_delivered_on = table.Column<int>("integer", nullable: true),
                has_appointment = table.Column<bool>("boolean", nullable: false),
                is_judged = table.Column<bool>("boolean", nullable: false),
                is_valid = table.Column<bool>("boolean", nullable: false),
                is_answered_in_time = table.Column<bool>("boolean", nullable: false),
                response_minutes = table.Column<int>("integer", nullable: true),
                as_of = table.Column<int>("integer", nullable: false),
                stood_on = table.Column<int>("integer", nullable: false),
            });
        migrationBuilder.CreateIndex("IX_funnel_leads_as_of_stood_on", Leads, ["as_of", "stood_on"]);
        migrationBuilder.CreateIndex("IX_funnel_leads_card_as_of_stood_on", Leads, ["card", "as_of", "stood_on"]);
        migrationBuilder.CreateIndex("IX_funnel_leads_lead_as_of_stood_on", Leads, ["lead", "as_of", "stood_on"]);
    }

    private static void AddStages(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            Stages,
            table => new
            {
                filed_on = table.Column<int>("integer", nullable: false),
                closed_on = table.Column<int>("integer", nullable: true),
                began_on = table.Column<int>("integer", nullable: false),
                ended_on = table.Column<int>("integer", nullable: true),
                is_first = table.Column<bool>("boolean", nullable: false),
                is_ordered = table.Column<bool>("boolean", nullable: false),
                is_below = table.Column<bool>("boolean", nullable: false),
                level_before_order = table.Column<string>("text", nullable: true),
                last_signed_on = table.Column<int>("integer", nullable: true),
                owner = table.Column<string>("text", nullable: false),
                as_of = table.Column<int>("integer", nullable: false),
                stood_on = table.Column<int>("integer", nullable: false),
                card = table.Column<string>("text", nullable: false),
                dealer = table.Column<string>("text", nullable: false),
                region = table.Column<string>("text", nullable: true),
                consultant = table.Column<string>("text", nullable: false),
                channel = table.Column<string>("text", nullable: false),
                media = table.Column<string>("text", nullable: true),
                lead_source = table.Column<string>("text", nullable: true),
                model = table.Column<string>("text", nullable: false),
                customer_kind = table.Column<string>("text", nullable: false),
                level = table.Column<string>("text", nullable: false),
            });
        migrationBuilder.CreateIndex("IX_funnel_stages_as_of_stood_on", Stages, ["as_of", "stood_on"]);
        migrationBuilder.CreateIndex("IX_funnel_stages_card_as_of_stood_on", Stages, ["card", "as_of", "stood_on"]);
    }

    private static void AddStaff(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            Staff,
            table => new
            {
                dealer = table.Column<string>("text", nullable: false),
                region = table.Column<string>("text", nullable: true),
                consultant = table.Column<string>("text", nullable: false),
                active_from = table.Column<int>("integer", nullable: true),
                active_until = table.Column<int>("integer", nullable: true),
                as_of = table.Column<int>("integer", nullable: false),
                stood_on = table.Column<int>("integer", nullable: false),
            });
        migrationBuilder.CreateIndex("IX_funnel_staff_as_of_stood_on", Staff, ["as_of", "stood_on"]);
    }
}
