using Funnel.Domain.Cards;

namespace Funnel.Samples.Dashboard.Visitors;

/// <summary>The customers of a page's cards as the visitor may see them: masked unless switched on.</summary>
internal sealed class ShownCustomers(Visitor visitor, IReadOnlyDictionary<CardId, CustomerDetails> details)
{
    public string NameOf(CardId card) => details.TryGetValue(card, out var known) ? Name(visitor, known) : "";

    public string PhoneOf(CardId card) => details.TryGetValue(card, out var known) ? Phone(visitor, known) : "";

    /// <summary>The address that calls a card's customer; null where the number is hidden or there is none.</summary>
    public string? CallOf(CardId card) => details.TryGetValue(card, out var known) ? Call(visitor, known) : null;

    /// <summary>The address that calls a customer; null where the number is hidden or there is none.</summary>
    public static string? Call(Visitor visitor, CustomerDetails? customer) =>
        visitor.ShowsPersonal && customer?.Phone is { } phone && phone.Any(char.IsAsciiDigit)
            ? "tel:" + string.Concat(phone.Where(one => char.IsAsciiDigit(one) || one == '+'))
            : null;

    public static string Name(Visitor visitor, CustomerDetails? customer) =>
        visitor.ShowsPersonal ? customer?.Name ?? "" : PersonalMask.Name(customer?.Name);

    public static string Phone(Visitor visitor, CustomerDetails? customer) =>
        visitor.ShowsPersonal ? customer?.Phone ?? "" : PersonalMask.Phone(customer?.Phone);
}
