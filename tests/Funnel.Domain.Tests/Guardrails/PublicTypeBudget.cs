namespace Funnel.Domain.Tests.Guardrails;

/// <summary>
/// How many public types each folder of the library may have, nested ones and sub-folders' included. Whoever needs one
/// more says in the open which other goes, or why the library has to grow.
/// </summary>
internal static class PublicTypeBudget
{
    // On the way down from 395, to 327: every type that no user names is to become internal. Leads, stages and
    // staff are three kinds of fact more, with their columns and a family of KPIs each; reading on adds two. The second
    // clock, corrections and restatement add fifteen; a register of millions of rows comes in as cards do: the row and
    // the rows packed, two more. Books of definitions, of KPIs and of standards, are six. A dormancy rule that is a
    // condition needs columns to speak of. Restatements as facts, late entries and corrections of closed months are
    // ten. A host's JSON and the clocks of dealers in several zones take one each. Bases, their bridge and how far
    // figures can be relied on are twelve. Times to an event are a kind of fact with its two lists, what groups are
    // made by and its book, and a life table, its curve, a day of it and the report: twelve. What a forecast is counted
    // from are eight, the audit of recorded rows seventeen. A history kept in time is one, and
    // one that stays open another, which every host had to write by itself. Rules and schedules of each dealer are two.
    public const int WholeLibrary = 416;

    public static IReadOnlyDictionary<string, int> Folders { get; } = new Dictionary<string, int>
    {
        ["(root)"] = 1,
        ["Assignment"] = 13,
        ["Audit"] = 20,
        ["BaseCustomers"] = 2,
        ["Books"] = 1,
        ["Bulk"] = 4,
        ["Cards"] = 48,
        ["Channels"] = 6,
        ["Checks"] = 4,
        ["Conditions"] = 23,
        ["Contacts"] = 2,
        ["Continuation"] = 2,
        ["Dealers"] = 7,
        ["DependencyInjection"] = 1,
        ["Dormancy"] = 3,
        ["Duplicates"] = 7,
        ["Entries"] = 6,
        ["Facts"] = 43,
        ["FollowUp"] = 9,
        ["Intent"] = 9,
        ["Inventory"] = 13,
        ["Json"] = 1,
        ["Kpis"] = 48,
        ["Landmarks"] = 8,
        ["Leads"] = 2,
        ["Owners"] = 7,
        ["Periods"] = 4,
        ["Queries"] = 1,
        ["Reports"] = 44,
        ["Restatement"] = 17,
        ["Sources"] = 1,
        ["Sql"] = 10,
        ["Standards"] = 21,
        ["Targets"] = 2,
        ["Traffic"] = 7,
        ["Wording"] = 11,
        ["Worklists"] = 8,
    };
}
