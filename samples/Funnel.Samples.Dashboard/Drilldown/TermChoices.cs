using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;

namespace Funnel.Samples.Dashboard.Drilldown;

/// <summary>The facts behind the terms of KPIs, for the kinds of fact that this host can list.</summary>
internal static class TermChoices
{
    /// <summary>The facts of a term; null where none are summed, as with the days of a period.</summary>
    /// <exception cref="NotSupportedException">The term sums facts of a kind that this host cannot list.</exception>
    public static FactChoice? Of(KpiTerm term) => term switch
    {
        FactTerm<CardFacts> cards => new FactChoice<CardFacts>(cards),
        FactTerm<TrafficFacts> traffic => new FactChoice<TrafficFacts>(traffic),
        FactTerm<ContactFacts> contacts => new FactChoice<ContactFacts>(contacts),
        FactTerm<DueFacts> dues => new FactChoice<DueFacts>(dues),
        FactTerm<OrderFacts> orders => new FactChoice<OrderFacts>(orders),
        FactTerm<TransferFacts> transfers => new FactChoice<TransferFacts>(transfers),
        FactTerm<StageFacts> stages => new FactChoice<StageFacts>(stages),
        FactTerm<OwnerContactFacts> owners => new FactChoice<OwnerContactFacts>(owners),
        FactTerm<BaseCustomerFacts> customers => new FactChoice<BaseCustomerFacts>(customers),
        FactTerm<LeadFacts> leads => new FactChoice<LeadFacts>(leads),
        FactTerm<CheckFacts> checks => new FactChoice<CheckFacts>(checks),
        FactTerm<StaffFacts> staff => new FactChoice<StaffFacts>(staff),
        { Facts: null } => null,
        _ => throw new NotSupportedException($"There is no list for facts of kind '{term.Facts}'."),
    };

    /// <summary>The facts of one choice that are not in another of the same kind.</summary>
    public static FactChoice Without(this FactChoice whole, FactChoice part) => (whole, part) switch
    {
        (FactChoice<CardFacts> all, FactChoice<CardFacts> some) => all.Except(some),
        (FactChoice<TrafficFacts> all, FactChoice<TrafficFacts> some) => all.Except(some),
        (FactChoice<ContactFacts> all, FactChoice<ContactFacts> some) => all.Except(some),
        (FactChoice<DueFacts> all, FactChoice<DueFacts> some) => all.Except(some),
        (FactChoice<OrderFacts> all, FactChoice<OrderFacts> some) => all.Except(some),
        (FactChoice<TransferFacts> all, FactChoice<TransferFacts> some) => all.Except(some),
        (FactChoice<StageFacts> all, FactChoice<StageFacts> some) => all.Except(some),
        (FactChoice<OwnerContactFacts> all, FactChoice<OwnerContactFacts> some) => all.Except(some),
        (FactChoice<BaseCustomerFacts> all, FactChoice<BaseCustomerFacts> some) => all.Except(some),
        (FactChoice<LeadFacts> all, FactChoice<LeadFacts> some) => all.Except(some),
        (FactChoice<CheckFacts> all, FactChoice<CheckFacts> some) => all.Except(some),
        (FactChoice<StaffFacts> all, FactChoice<StaffFacts> some) => all.Except(some),
        _ => throw new ArgumentException($"'{whole.Kind}' and '{part.Kind}' are not of one kind.", nameof(part)),
    };
}
