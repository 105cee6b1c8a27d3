using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Funnel.Domain.EntityFrameworkCore.Sqlite.Migrations;

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
            migrationBuilder.DropInPlace(column, table);
        }
    }

    private static void ExtendCards(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<int>("days_to_contact", Cards, "INTEGER", nullable: true);
        migrationBuilder.AddColumn<int>("days_to_outcome", Cards, "INTEGER", nullable: true);
        migrationBuilder.AddColumn<string>("filer", Cards, "TEXT", defaultValue: "");
        migrationBuilder.AddColumn<bool>("is_return", Cards, "INTEGER", defaultValue: false);
        migrationBuilder.AddColumn<int>("last_signed_on", Cards, "INTEGER", nullable: true);
        migrationBuilder.AddColumn<string>("level_before_order", Cards, "TEXT", nullable: true);
        migrationBuilder.AddColumn<int>("returned_on", Cards, "INTEGER", nullable: true);
        migrationBuilder.AddColumn<string>("returns_from", Cards, "TEXT", nullable: true);
    }

    private static void ExtendWhatCardsHave(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("doer", Contacts, "TEXT", defaultValue: "");
        migrationBuilder.AddColumn<bool>("has_lowered_level", Contacts, "INTEGER", defaultValue: false);
        migrationBuilder.AddColumn<string>("manner", Contacts, "TEXT", defaultValue: "");
        migrationBuilder.AddColumn<string>("owner_then", Dues, "TEXT", defaultValue: "");
        migrationBuilder.AddColumn<string>("cancelling_owner", Orders, "TEXT", nullable: true);
        migrationBuilder.AddColumn<int>("days_to_sign", Orders, "INTEGER", defaultValue: 0);
        migrationBuilder.AddColumn<string>("level_before_order", Orders, "TEXT", nullable: true);
        migrationBuilder.AddColumn<string>("signing_owner", Orders, "TEXT", defaultValue: "");
        migrationBuilder.AddColumn<int>("closes_on", OwnerContacts, "INTEGER", defaultValue: 0);
    }

    private static void AddLeads(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            Leads,
            table => new
            {
                lead = table.Column<string>("TEXT", nullable: false),
                dealer = table.Column<string>("TEXT", nullable: false),
                region = table.Column<string>("TEXT", nullable: true),
                consultant = table.Column<string>("TEXT", nullable: true),
                platform = table.Column<string>("TEXT", nullable: false),
                card = table.Column<string>("TEXT", nullable: true),
                received_on = table.Column<int>("INTEGER", nullable: false),
                answer_due_on = table.Column<int>("INTEGER", nullable: false),
                responded_on = table.Column<int>("INTEGER", nullable: true),
                appointment_on = table.Column<int>("INTEGER", nullable: true),
                arrived_on = table.Column<int>("INTEGER", nullable: true),
                card_filed_on = table.Column<int>("INTEGER", nullable: true),
                card_delivered_on = table.Column<int>("INTEGER", nullable: true),
                has_appointment = table.Column<bool>("INTEGER", nullable: false),
                is_judged = table.Column<bool>("INTEGER", nullable: false),
                is_valid = table.Column<bool>("INTEGER", nullable: false),
                is_answered_in_time = table.Column<bool>("INTEGER", nullable: false),
                response_minutes = table.Column<int>("INTEGER", nullable: true),
                as_of = table.Column<int>("INTEGER", nullable: false),
                stood_on = table.Column<int>("INTEGER", nullable: false),
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
                filed_on = table.Column<int>("INTEGER", nullable: false),
                closed_on = table.Column<int>("INTEGER", nullable: true),
                began_on = table.Column<int>("INTEGER", nullable: false),
                ended_on = table.Column<int>("INTEGER", nullable: true),
                is_first = table.Column<bool>("INTEGER", nullable: false),
                is_ordered = table.Column<bool>("INTEGER", nullable: false),
                is_below = table.Column<bool>("INTEGER", nullable: false),
                level_before_order = table.Column<string>("TEXT", nullable: true),
                last_signed_on = table.Column<int>("INTEGER", nullable: true),
                owner = table.Column<string>("TEXT", nullable: false),
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
        migrationBuilder.CreateIndex("IX_funnel_stages_as_of_stood_on", Stages, ["as_of", "stood_on"]);
        migrationBuilder.CreateIndex("IX_funnel_stages_card_as_of_stood_on", Stages, ["card", "as_of", "stood_on"]);
    }

    private static void AddStaff(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            Staff,
            table => new
            {
                dealer = table.Column<string>("TEXT", nullable: false),
                region = table.Column<string>("TEXT", nullable: true),
                consultant = table.Column<string>("TEXT", nullable: false),
                active_from = table.Column<int>("INTEGER", nullable: true),
                active_until = table.Column<int>("INTEGER", nullable: true),
                as_of = table.Column<int>("INTEGER", nullable: false),
                stood_on = table.Column<int>("INTEGER", nullable: false),
            });
        migrationBuilder.CreateIndex("IX_funnel_staff_as_of_stood_on", Staff, ["as_of", "stood_on"]);
    }
}
