namespace Funnel.Domain.Tests.Guardrails;

/// <summary>
/// Which folder of the library uses which: folders of lower layers, and of its own layer only as long as no way leads
/// back. A new edge is a decision, made in the open by adding it here; an edge that nothing draws any more goes.
/// </summary>
internal static class FolderEdges
{
    public static IReadOnlyList<FolderRow> All { get; } =
    [
        new(0, "Wording", ["Sources"]),
        new(0, "Sources", []),
        new(0, "Periods", ["Wording"]),
        new(0, "Dealers", ["Wording"]),

        // What .NET Framework lacks; everything may use it as if it were the framework's.
        new(0, "NetStandard", []),

        // When and by whom a row was written down, and why it was wrong.
        new(0, "Entries", ["Wording"]),
        new(0, "Targets", ["Wording", "Dealers"]),
        new(0, "Channels", ["Wording", "Sources"]),
        new(0, "Contacts", ["Wording", "Sources"]),
        new(0, "Conditions", ["Wording", "Periods"]),
        new(0, "Intent", ["Wording", "Sources", "Periods"]),

        // Bulk counts columns and knows no showroom word.
        // Bulk itself holds what counting comes to, which columns and scans are asked for.
        new(1, "Bulk", ["Periods", "Conditions"]),
        new(1, "Bulk/Columns", ["Conditions", "Bulk"]),
        new(1, "Bulk/Programs", ["Conditions", "Bulk", "Bulk/Columns"]),
        new(1, "Bulk/Scans", ["Periods", "Conditions", "Bulk", "Bulk/Columns", "Bulk/Programs"]),

        // A card refuses to sleep until the dormancy rule, which knows no card, lets it; and a date that nobody agreed
        // until it keeps the cadence.
        new(1, "Dormancy", ["Wording", "Sources", "Periods", "Channels", "Contacts", "Conditions", "Intent"]),
        new(1, "FollowUp", ["Wording", "Sources", "Periods", "Channels", "Contacts", "Intent"]),
        new(1, "Cards",
        [
            "Wording", "Sources", "Dealers", "Entries", "Channels", "Contacts", "Intent", "Dormancy", "FollowUp",
        ]),

        // Rows in, checked history out: recording makes cards, and no card knows how it was recorded.
        new(1, "Cards/Recording",
            ["Wording", "Dealers", "Entries", "Channels", "Contacts", "Intent", "Cards"]),
        new(1, "Traffic", ["Wording", "Dealers", "Entries", "Channels", "FollowUp", "Cards"]),
        new(1, "Traffic/Recording",
            ["Dealers", "Entries", "Channels", "FollowUp", "Cards", "Cards/Recording", "Traffic"]),
        new(1, "BaseCustomers", ["Wording", "Dealers", "Entries", "Channels"]),
        new(1, "Leads", ["Wording", "Dealers", "Entries", "Channels", "Cards"]),
        new(1, "Checks", ["Wording", "Dealers", "Entries", "Cards"]),

        new(2, "Owners", ["Wording", "Sources", "Periods", "Dealers", "Entries", "Cards"]),
        new(2, "Assignment",
            ["Wording", "Sources", "Periods", "Dealers", "Intent", "Cards", "Traffic", "Owners"]),
        new(2, "Duplicates", ["Wording", "Dealers", "Channels", "Intent", "Cards"]),

        new(3, "Facts",
        [
            "Wording", "Periods", "Dealers", "Entries", "Channels", "Contacts", "Conditions", "Intent", "Cards",
            "Traffic", "BaseCustomers", "Leads", "Checks", "Owners",
        ]),

        // A later export read on: what is new is added to what is known, as recording would have it.
        new(4, "Continuation",
        [
            "Wording", "Entries", "Cards", "Cards/Recording", "Traffic", "BaseCustomers", "Checks", "Leads", "Owners",
            "Facts",
        ]),
        new(3, "Worklists",
        [
            "Wording", "Dealers", "Channels", "Contacts", "Conditions", "Intent", "Dormancy", "FollowUp", "Cards",
            "Owners", "Assignment", "Facts",
        ]),

        new(4, "Kpis",
        [
            "Wording", "Sources", "Periods", "Channels", "Contacts", "Conditions", "Intent", "Bulk", "Bulk/Columns",
            "Bulk/Scans", "Cards", "Traffic", "Checks", "Owners", "Facts",
        ]),
        new(4, "Inventory", ["Wording", "Sources", "Periods", "Channels", "Conditions", "Traffic", "Facts", "Kpis"]),

        // Questions from the KPIs, asked of a database: as LINQ queries, and as SQL text.
        new(4, "Queries", ["Periods", "Conditions", "Bulk", "Facts", "Kpis"]),
        new(4, "Sql", ["Periods", "Conditions", "Bulk", "Facts", "Kpis"]),

        new(5, "Standards",
        [
            "Wording", "Sources", "Periods", "Dealers", "Entries", "Channels", "Contacts", "Conditions", "Intent",
            "Dormancy", "Cards", "Checks", "FollowUp", "Owners", "Assignment", "Facts", "Kpis",
        ]),

        new(6, "Reports",
        [
            "Wording", "Sources", "Periods", "Dealers", "Targets", "Channels", "Conditions", "Intent", "Cards",
            "Checks", "Facts", "Worklists", "Kpis", "Inventory", "Standards",
        ]),

        // How a host's JSON tells what the library holds.
        new(6, "Json",
        [
            "Wording", "Periods", "Dealers", "Entries", "Targets", "Channels", "Contacts", "Conditions", "Intent",
            "FollowUp", "Cards", "Traffic", "BaseCustomers", "Leads", "Checks", "Owners", "Assignment", "Facts",
            "Worklists", "Kpis",
        ]),

        // Why a figure that was reported is another one today: the history replayed row by row.
        new(6, "Restatement",
        [
            "Wording", "Periods", "Dealers", "Entries", "Channels", "Conditions", "Intent", "Bulk", "Cards",
            "Cards/Recording", "Traffic", "BaseCustomers", "Leads", "Checks", "Owners", "Facts", "Kpis", "Standards",
        ]),

        // What the days of the past tell about the days to come, counted card by card.
        new(6, "Landmarks",
        [
            "Wording", "Periods", "Dealers", "Channels", "Conditions", "Intent", "Cards", "Facts", "Inventory",
            "Standards", "Restatement",
        ]),

        // A history that stays open: what was worked out stands until something came that it is made from.
        new(6, "Books",
        [
            "Periods", "Dealers", "Entries", "Conditions", "Bulk", "Cards", "Cards/Recording", "Leads", "Owners",
            "Facts", "Worklists", "Kpis", "Standards", "Restatement",
        ]),

        // What does not go together in a history, and what is odd in how it was recorded, whatever standard is in use.
        new(6, "Audit",
        [
            "Wording", "Sources", "Periods", "Dealers", "Entries", "Channels", "Contacts", "Conditions", "Intent",
            "Bulk", "FollowUp", "Cards", "Traffic", "Traffic/Recording", "Checks", "Owners", "Duplicates", "Facts",
            "Kpis", "Standards", "Restatement",
        ]),
    ];
}
