using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange;

/// <summary>The files of a dataset.</summary>
public static class DatasetFiles
{
    /// <summary>Master data of dealers.</summary>
    public const string Dealers = "dealers.csv";
    /// <summary>Master data of consultants.</summary>
    public const string Consultants = "consultants.csv";
    /// <summary>The showroom register.</summary>
    public const string Traffic = "traffic.csv";
    /// <summary>The filings; the one file that must be there.</summary>
    public const string Cards = "cards.csv";
    /// <summary>What happened to the cards afterwards.</summary>
    public const string Events = "events.csv";
    /// <summary>Existing owners allocated.</summary>
    public const string BaseCustomers = "base_customers.csv";
    /// <summary>Enquiries by the internet.</summary>
    public const string Leads = "leads.csv";
    /// <summary>Pass or fail observations.</summary>
    public const string Checks = "checks.csv";
    /// <summary>When managers checked the records of a day.</summary>
    public const string RecordChecks = "record_checks.csv";
    /// <summary>Contacts with owners.</summary>
    public const string OwnerContacts = "owner_contacts.csv";
    /// <summary>Owners handed to other consultants.</summary>
    public const string OwnerTransfers = "owner_transfers.csv";
    /// <summary>Records that proved wrong; cards' rows are corrected among the events.</summary>
    public const string Corrections = "corrections.csv";
    /// <summary>Month-ends as they were reported.</summary>
    public const string Closes = "closes.csv";
    /// <summary>Explanations of findings that were accepted.</summary>
    public const string Accepted = "accepted.csv";
    /// <summary>Monthly targets.</summary>
    public const string Targets = "targets.csv";

    /// <summary>Every file in the order of the exchange format.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Dealers, Consultants, Traffic, Cards, Events, BaseCustomers, Leads, Checks, RecordChecks, OwnerContacts,
        OwnerTransfers, Corrections, Closes, Accepted, Targets,
    ];

    /// <summary>The file of a dataset that this name means: without case, blanks, underscores and dashes.</summary>
    internal static string? Named(string name) => All.FirstOrDefault(file => CsvNames.AreSame(file, name));

    /// <summary>The place of a file in <see cref="All"/>; -1, before them all, for a folder.</summary>
    public static int PlaceOf(string file)
    {
        for (var place = 0; place < All.Count; place++)
        {
            if (All[place] == file)
            {
                return place;
            }
        }

        return -1;
    }
}
