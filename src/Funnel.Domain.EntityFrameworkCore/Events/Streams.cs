using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Checks;
using Funnel.Domain.Traffic;
using NodaTime.Text;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>The names of the streams that events belong to.</summary>
internal static class Streams
{
    public const string Cards = "card/";
    public const string TrafficRecords = "traffic/";
    public const string BaseCustomers = "base/";
    public const string Checks = "check/";
    public const string RecordChecks = "record-check/";

    public static string Of(CardId card) => Cards + card.Value;

    public static string Of(TrafficId traffic) => TrafficRecords + traffic.Value;

    public static string Of(BaseCustomerId customer) => BaseCustomers + customer.Value;

    /// <summary>A check has no id of its own: it goes by the sender's.</summary>
    public static string OfCheck(EventId sent) => Checks + sent.Value;

    /// <summary>The records of a day are checked once.</summary>
    public static string Of(RecordCheck check) =>
        $"{RecordChecks}{check.Dealer.Value}/{LocalDatePattern.Iso.Format(check.On)}";

    public static CardId CardOf(string stream) => new(stream[Cards.Length..]);
}
