using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Kpis;

public sealed class KpiTableProperties
{
    private static readonly KpiCatalog Catalog = KpiCatalog.For(LevelScales.Gps);

    private static readonly IReadOnlyList<Dimension>[] Groupings =
        [[], [Dimensions.Dealer], [Dimensions.Consultant], [Dimensions.Channel, Dimensions.Level]];

    [Property(MaxTest = Runs.OfTables)]
    public bool Sum_OfTheDealersTables_IsTheTableOfTheNetwork(AnyCase c) =>
        Groupings.All(by => Report.Print(Table(c, c.Story.ToHistory(), by))
            == Report.Print(KpiTable.Sum([.. Dealers(c.Story.ToHistory()).Select(part => Table(c, part, by))])));

    /// <summary>The history dealer by dealer, and one more without anything.</summary>
    private static IEnumerable<FunnelHistory> Dealers(FunnelHistory history)
    {
        var dealers = history.Cards.Select(card => card.Filing.Dealer)
            .Concat(history.Traffic.Select(record => record.Dealer))
            .Concat(history.BaseCustomers.Select(customer => customer.Dealer))
            .Concat(history.Checks.Select(check => check.Dealer))
            .Concat(history.Consultants.Select(consultant => consultant.Dealer))
            .Distinct();
        return dealers.Select(dealer => PartOf(history, dealer)).Append(new());
    }

    private static FunnelHistory PartOf(FunnelHistory history, DealerId dealer)
    {
        var cards = history.Cards.Of(dealer);
        var ids = cards.Select(card => card.Id).ToHashSet();
        return history with
        {
            Consultants = [.. history.Consultants.Where(consultant => consultant.Dealer == dealer)],
            Cards = cards,
            Traffic = [.. history.Traffic.Where(record => record.Dealer == dealer)],
            BaseCustomers = [.. history.BaseCustomers.Where(customer => customer.Dealer == dealer)],
            Checks = [.. history.Checks.Where(check => check.Dealer == dealer)],
            OwnerContacts = [.. history.OwnerContacts.Where(contact => ids.Contains(contact.Card))],
            OwnerTransfers = [.. history.OwnerTransfers.Where(transfer => ids.Contains(transfer.Card))],
        };
    }

    private static KpiTable Table(AnyCase c, FunnelHistory history, IReadOnlyList<Dimension> by) =>
        SalesStandards.Lotus.Figures(history, c.Period).Of(Catalog.All).By(by).Table;
}
