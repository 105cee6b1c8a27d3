using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Checks;
using Funnel.Domain.Leads;
using Funnel.Domain.Traffic;
using NodaTime.Text;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>The names of the streams that events belong to.</summary>
internal static class Streams
{
    public const string Cards = "card/";
    public const string TrafficRecords = "traffic/";
    public const string BaseCustomers = "base/";
    public const string Leads = "lead/";
    public const string Checks = "check/";
    public const string RecordChecks = "record-check/";

    private const int CheckIdBytes = 16;

    /// <summary>The kinds that are not cards.</summary>
    public static IReadOnlyList<string> OfRecords { get; } =
        [TrafficRecords, BaseCustomers, Leads, Checks, RecordChecks];

    public static string Of(CardId card) => Cards + card.Value;

    public static string Of(TrafficId traffic) => TrafficRecords + traffic.Value;

    public static string Of(BaseCustomerId customer) => BaseCustomers + customer.Value;

    public static string Of(LeadId lead) => Leads + lead.Value;

    /// <summary>A check has no id of its own: it goes by the sender's.</summary>
    public static string OfCheck(SubmissionId sent) => Checks + sent.Value;

    /// <summary>The records of a day are checked once.</summary>
    public static string Of(RecordCheck check) =>
        $"{RecordChecks}{check.Dealer.Value}/{LocalDatePattern.Iso.Format(check.On)}";

    /// <summary>The id of a row by its place; no two places have the same.</summary>
    public static string RowOf(string stream, int version) =>
        string.Create(CultureInfo.InvariantCulture, $"{stream}/{version}");

    /// <summary>
    /// The id that a row of a check is given when it is written, since its stream has a name of any length; null for
    /// any other, which goes by its place.
    /// </summary>
    public static string? RowOfCheck(string stream, int version) =>
        !stream.StartsWith(Checks, StringComparison.Ordinal) ? null
        : $"{Checks}#{Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(RowOf(stream, version))).AsSpan(0, CheckIdBytes))}";

    /// <summary>The id of a check's row by its place, as rows of before 0.2.0 have it.</summary>
    public static string RowOfCheck(long position) =>
        string.Create(CultureInfo.InvariantCulture, $"{Checks}#{position}");

    /// <summary>The place of a check's row that an id names; null where it names none.</summary>
    public static long? CheckRowOf(string id) => id.StartsWith(Checks + '#', StringComparison.Ordinal)
        && long.TryParse(
            id.AsSpan(Checks.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? position
            : null;

    /// <summary>Whether an id is one that a place of a stream may have.</summary>
    public static bool IsRowOf(string stream, string id) => CheckRowOf(id) is not null
        || (id.Length > stream.Length + 1 && id[stream.Length] == '/'
            && id.StartsWith(stream, StringComparison.Ordinal));

    /// <summary>Under which id a row taken over is sent.</summary>
    public static string SentByImport(string stream, int version) =>
        string.Create(CultureInfo.InvariantCulture, $"import:{stream}:{version}");

    /// <summary>Whether a row belongs to a card.</summary>
    public static bool IsOfCard(EventRow row) => row.Stream.StartsWith(Cards, StringComparison.Ordinal);

    /// <summary>The kind of a stream: <c>card/</c>, <c>traffic/</c>, …</summary>
    public static string KindOf(string stream) => stream[..(stream.IndexOf('/', StringComparison.Ordinal) + 1)];

    public static CardId CardOf(string stream) => new(stream[Cards.Length..]);
}
