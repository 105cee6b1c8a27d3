namespace Funnel.Domain.Tests.Guardrails;

/// <summary>
/// How many public types each folder of the library may have, nested ones and sub-folders' included. Whoever needs one
/// more says in the open which other goes, or why the library has to grow.
/// </summary>
internal static class PublicTypeBudget
{
    // On the way down from 395: a result's cases are types, and every type that no user names is to become internal.
    public const int WholeLibrary = 365;

    public static IReadOnlyDictionary<string, int> Folders { get; } = new Dictionary<string, int>
    {
        ["(root)"] = 2,
        ["Assignment"] = 22,
        ["BaseCustomers"] = 2,
        ["Bulk"] = 7,
        ["Cards"] = 50,
        ["Channels"] = 15,
        ["Checks"] = 5,
        ["Conditions"] = 22,
        ["Contacts"] = 4,
        ["Dealers"] = 6,
        ["Dormancy"] = 6,
        ["Duplicates"] = 5,
        ["Facts"] = 26,
        ["FollowUp"] = 19,
        ["Intent"] = 12,
        ["Inventory"] = 16,
        ["Kpis"] = 34,
        ["Owners"] = 10,
        ["Periods"] = 4,
        ["Queries"] = 5,
        ["Reports"] = 39,
        ["Sources"] = 1,
        ["Sql"] = 10,
        ["Standards"] = 19,
        ["Targets"] = 3,
        ["Traffic"] = 6,
        ["Wording"] = 5,
        ["Worklists"] = 10,
    };
}
