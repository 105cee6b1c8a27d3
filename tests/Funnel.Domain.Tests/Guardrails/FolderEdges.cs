namespace Funnel.Domain.Tests.Guardrails;

/// <summary>
/// Which folder of the library may use which. A folder uses what its row lists: folders of lower layers, and of its
/// own layer only as long as no way leads back. A new edge is a decision, made in the open by adding it here.
/// </summary>
internal static class FolderEdges
{
    private static readonly string[] Ground = ["Wording", "Sources", "Periods"];

    private static readonly string[] Terms =
        [.. Ground, "Dealers", "Channels", "Contacts", "Conditions", "Intent"];

    private static readonly string[] Showroom =
        [.. Terms, "Dormancy", "FollowUp", "Cards", "Traffic", "BaseCustomers", "Checks"];

    private static readonly string[] Rules = [.. Showroom, "Owners", "Assignment"];

    private static readonly string[] Evidence = [.. Rules, "Facts", "Worklists"];

    public static IReadOnlyList<FolderRow> All { get; } =
    [
        new(0, "Wording", []),
        new(0, "Sources", ["Wording"]),
        new(0, "Periods", ["Wording", "Sources"]),
        new(0, "Dealers", Ground),
        new(0, "Targets", [.. Ground, "Dealers"]),
        new(0, "Channels", Ground),
        new(0, "Contacts", Ground),
        new(0, "Conditions", Ground),
        new(0, "Intent", Ground),

        // Bulk counts columns and knows no showroom word.
        new(1, "Bulk", [.. Ground, "Conditions"]),

        // A card refuses to sleep until the dormancy rule, which knows no card, lets it; and a date that nobody agreed
        // until it keeps the cadence.
        new(1, "Dormancy", Terms),
        new(1, "FollowUp", Terms),
        new(1, "Cards", [.. Terms, "Dormancy", "FollowUp"]),

        // Rows in, checked history out: recording makes cards, and no card knows how it was recorded.
        new(1, "Cards/Recording", [.. Terms, "Cards"]),
        new(1, "Traffic", [.. Terms, "Cards"]),
        new(1, "BaseCustomers", Terms),
        new(1, "Checks", [.. Terms, "Cards"]),

        new(2, "Owners", Showroom),
        new(2, "Assignment", [.. Showroom, "Owners"]),
        new(2, "Duplicates", Showroom),

        new(3, "Facts", Rules),
        new(3, "Worklists", [.. Rules, "Facts"]),

        new(4, "Kpis", [.. Evidence, "Bulk"]),
        new(4, "Inventory", [.. Evidence, "Kpis"]),

        // Questions from the KPIs, asked of a database: as LINQ queries, and as SQL text.
        new(4, "Queries", [.. Evidence, "Kpis"]),
        new(4, "Sql", [.. Ground, "Conditions", "Kpis"]),

        new(5, "Standards", [.. Evidence, "Kpis", "Inventory"]),

        new(6, "Reports", [.. Evidence, "Targets", "Bulk", "Kpis", "Inventory", "Standards"]),
    ];
}
