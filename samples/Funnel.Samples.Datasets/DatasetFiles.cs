namespace Funnel.Samples.Datasets;

/// <summary>The files of a dataset.</summary>
public static class DatasetFiles
{
    public const string Dealers = "dealers.csv";
    public const string Consultants = "consultants.csv";
    public const string Traffic = "traffic.csv";
    public const string Cards = "cards.csv";
    public const string Events = "events.csv";
    public const string BaseCustomers = "base_customers.csv";
    public const string Checks = "checks.csv";
    public const string OwnerContacts = "owner_contacts.csv";
    public const string OwnerTransfers = "owner_transfers.csv";
    public const string Targets = "targets.csv";

    /// <summary>Every file in the order of the exchange format.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Dealers, Consultants, Traffic, Cards, Events, BaseCustomers, Checks, OwnerContacts, OwnerTransfers, Targets,
    ];

    /// <summary>The place of a file in <see cref="All"/>; -1, before them all, for a folder.</summary>
    public static int PlaceOf(string file)
    {
        for (var place = 0; place < All.Count; place++)
        {
            if (All[place] == file)
                return place;
        }

        return -1;
    }
}
