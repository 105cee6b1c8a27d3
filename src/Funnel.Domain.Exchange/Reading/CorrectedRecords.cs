using Funnel.Domain.Facts;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>A history in which the records that proved wrong stand apart.</summary>
internal static class CorrectedRecords
{
    /// <summary>Takes them out; a contact or transfer of an owner has no id but its row's.</summary>
    public static FunnelHistory In(FunnelHistory history, VoidedRows rows)
    {
        var traffic = rows.In("traffic", history.Traffic, one => (one.Id.Value, one.ArrivedAt.Date, one.Entry));
        var leads = rows.In("leads", history.Leads, one => (one.Id.Value, one.ReceivedAt.Date, one.Entry));
        var allocations = rows.In(
            "allocationscustomers", history.BaseCustomers, one => (one.Id.Value, one.AllocatedOn, one.Entry));
        var checks = rows.In("checks", history.Checks, one => (null, one.On, one.Entry));
        var contacts = rows.In("owner_contacts", history.OwnerContacts, one => (null, one.On, one.Entry));
        var transfers = rows.In("owner_transfers", history.OwnerTransfers, one => (null, one.On, one.Entry));
        return history with
        {
            Traffic = traffic.Standing,
            Leads = leads.Standing,
            BaseCustomers = allocations.Standing,
            Checks = checks.Standing,
            OwnerContacts = contacts.Standing,
            OwnerTransfers = transfers.Standing,
            Voided = new()
            {
                Traffic = traffic.Voided,
                Leads = leads.Voided,
                BaseCustomers = allocations.Voided,
                Checks = checks.Voided,
                OwnerContacts = contacts.Voided,
                OwnerTransfers = transfers.Voided,
            },
        };
    }
}
