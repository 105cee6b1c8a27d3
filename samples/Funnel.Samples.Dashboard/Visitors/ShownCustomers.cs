using Funnel.Domain.Cards;

namespace Funnel.Samples.Dashboard.Visitors;

/// <summary>The customers of a page's cards as the visitor may see them: masked unless switched on.</summary>
internal sealed class ShownCustomers(Visitor visitor, IReadOnlyDictionary<CardId, CustomerDetails> details)
{
    public string NameOf(CardId card) => details.TryGetValue(card, out var known) ? Name(visitor, known) : "";

    public string PhoneOf(CardId card) => details.TryGetValue(card, out var known) ? Phone(visitor, known) : "";

    public static string Name(Visitor visitor, CustomerDetails? customer) =>
        visitor.ShowsPersonal ? customer?.Name ?? "" : PersonalMask.Name(customer?.Name);

    public static string Phone(Visitor visitor, CustomerDetails? customer) =>
        visitor.ShowsPersonal ? customer?.Phone ?? "" : PersonalMask.Phone(customer?.Phone);
}
