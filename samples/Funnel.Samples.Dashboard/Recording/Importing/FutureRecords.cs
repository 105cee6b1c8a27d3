using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Entries;
using Funnel.Domain.Facts;
using Funnel.Domain.Leads;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Recording.Importing;

/// <summary>The records of a history that are dated after today, which no rule allows.</summary>
/// <param name="Count">How many.</param>
/// <param name="First">The first of them: what and when.</param>
internal sealed record FutureRecords(int Count, string First)
{
    /// <summary>Those of a history; null where there are none.</summary>
    public static FutureRecords? Of(FunnelHistory history, LocalDate today)
    {
        var late = Dates(history).Where(record => record.On > today).ToList();
        return late.Count == 0 ? null : new(late.Count, $"{late[0].Id} {LocalDatePattern.Iso.Format(late[0].On)}");
    }

    private static IEnumerable<(string Id, LocalDate On)> Dates(FunnelHistory history) =>
    [
        .. history.Cards.SelectMany(card => Dates(card).Select(on => (card.Id.Value, on))),
        .. All(history.Traffic, history.Voided.Traffic).Select(record => (record.Id.Value, record.ArrivedAt.Date)),
        .. All(history.Checks, history.Voided.Checks).Select(check => (check.Consultant.Value, check.On)),
        .. All(history.OwnerContacts, history.Voided.OwnerContacts).Select(one => (one.Card.Value, one.On)),
        .. All(history.OwnerTransfers, history.Voided.OwnerTransfers).Select(one => (one.Card.Value, one.On)),
        .. All(history.BaseCustomers, history.Voided.BaseCustomers)
            .SelectMany(customer => Dates(customer).Select(on => (customer.Id.Value, on))),
        .. All(history.Leads, history.Voided.Leads).SelectMany(lead => Dates(lead).Select(on => (lead.Id.Value, on))),
    ];

    private static IEnumerable<T> All<T>(IEnumerable<T> standing, IEnumerable<VoidedRecord<T>> voided)
        where T : class => standing.Concat(voided.Select(one => one.Record));

    private static IEnumerable<LocalDate> Dates(Lead lead) =>
        new[] { lead.ReceivedAt.Date, lead.RespondedAt?.Date, lead.ArrivedAt?.Date }.OfType<LocalDate>();

    private static IEnumerable<LocalDate> Dates(CustomerCard card) =>
        card.Events.Select(happened => happened.On).Prepend(card.Filing.FiledOn);

    private static IEnumerable<LocalDate> Dates(BaseCustomer customer) =>
        new[]
        {
            customer.AllocatedOn, customer.FollowedUpOn, customer.InvitedOn, customer.ArrivedOn, customer.IntentMadeOn,
        }.OfType<LocalDate>();
}
