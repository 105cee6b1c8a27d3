using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Facts;
using Funnel.Domain.Leads;
using NodaTime;

namespace Funnel.Samples.Dashboard.Seeding;

/// <summary>A history as it was known at the end of a day.</summary>
internal static class HistoryCut
{
    /// <summary>Leaves out everything dated later.</summary>
    public static FunnelHistory After(FunnelHistory history, LocalDate day) => history with
    {
        Cards = [.. history.Cards.Where(card => card.Filing.FiledOn <= day).Select(card => card.SeenFrom(day))],
        Traffic = [.. history.Traffic.Where(record => record.ArrivedAt.Date <= day)],
        Checks = [.. history.Checks.Where(check => check.On <= day)],
        OwnerContacts = [.. history.OwnerContacts.Where(contact => contact.On <= day)],
        OwnerTransfers = [.. history.OwnerTransfers.Where(transfer => transfer.On <= day)],
        BaseCustomers =
        [
            .. history.BaseCustomers.Where(customer => customer.AllocatedOn <= day)
                .Select(customer => Cut(customer, day)),
        ],
        Leads = [.. history.Leads.Where(lead => lead.ReceivedAt.Date <= day).Select(lead => Cut(lead, history, day))],
    };

    private static Lead Cut(Lead lead, FunnelHistory history, LocalDate day) => lead with
    {
        RespondedAt = lead.RespondedAt?.Date <= day ? lead.RespondedAt : null,
        ArrivedAt = lead.ArrivedAt?.Date <= day ? lead.ArrivedAt : null,
        Card = lead.Card is { } id && history.Cards.TryGet(id, out var card) && card.Filing.FiledOn <= day ? id : null,
    };

    private static BaseCustomer Cut(BaseCustomer customer, LocalDate day) => customer with
    {
        FollowedUpOn = Known(customer.FollowedUpOn, day),
        InvitedOn = Known(customer.InvitedOn, day),
        ArrivedOn = Known(customer.ArrivedOn, day),
        IntentMadeOn = Known(customer.IntentMadeOn, day),
    };

    private static LocalDate? Known(LocalDate? date, LocalDate day) => date <= day ? date : null;
}
