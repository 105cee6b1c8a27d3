using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Traffic;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>The names of the streams that events belong to.</summary>
internal static class Streams
{
    public const string Cards = "card/";
    public const string TrafficRecords = "traffic/";
    public const string BaseCustomers = "base/";
    public const string Checks = "check/";

    public static string Of(CardId card) => Cards + card.Value;

    public static string Of(TrafficId traffic) => TrafficRecords + traffic.Value;

    public static string Of(BaseCustomerId customer) => BaseCustomers + customer.Value;

    /// <summary>A check has no id of its own: it goes by the sender's.</summary>
    public static string OfCheck(EventId sent) => Checks + sent.Value;

    public static CardId CardOf(string stream) => new(stream[Cards.Length..]);
}
