using Funnel.Domain.Cards;
using Funnel.Domain.EntityFrameworkCore;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Records;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Samples.Dashboard.Searching;

/// <summary>
/// Finds cards by a part of their id or of the customer's name, or by the last digits of the phone number.
/// </summary>
internal sealed class CardSearch(FunnelContext store, RecordsFollower follower)
{
    /// <summary>More are no answer: one types some more.</summary>
    public const int Most = 100;

    /// <summary>Fewer digits than that are in too many numbers.</summary>
    public const int FewestDigits = 4;

    private const string Cards = "card/";

    /// <summary>The cards found within a scope, open ones first and the latest filed before the others.</summary>
    public async Task<IReadOnlyList<CustomerCard>> FindAsync(string text, Scope scope, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(text);
        var records = await follower.CurrentAsync(stop);
        var ofPeople = (await OfPeopleAsync(text, stop)).ToHashSet(StringComparer.Ordinal);
        var dealers = (scope.Dealer is { } dealer ? records.Of(dealer) : records).ByDealer.Values;
        return
        [
            .. dealers.SelectMany(one => one.History.Cards)
                .Where(card => card.Id.Value.Contains(text, StringComparison.OrdinalIgnoreCase)
                    || ofPeople.Contains(card.Id.Value))
                .Where(card => scope.Consultant is not { } own || card.Status.Owner == own)
                .OrderByDescending(card => card.Id.Value.Equals(text, StringComparison.OrdinalIgnoreCase))
                .ThenByDescending(card => card.Status.IsOpen)
                .ThenByDescending(card => card.Filing.FiledOn)
                .ThenBy(card => card.Id.Value, StringComparer.Ordinal)
                .Take(Most + 1),
        ];
    }

    // Names and numbers are read for the question and forgotten.
    private async Task<IEnumerable<string>> OfPeopleAsync(string text, CancellationToken stop)
    {
        var part = $"%{Literal(text)}%";
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        var isNumber = text.All(one => char.IsAsciiDigit(one) || one is ' ' or '-' or '+');
        var ending = isNumber && digits.Length >= FewestDigits ? "%" + digits : null;
        var found = await store.Database
            .SqlQuery<string>(
                $$"""
                SELECT DISTINCT stream AS Value FROM funnel_personal
                WHERE stream LIKE 'card/%' AND (name LIKE {{part}} ESCAPE '\' OR phone LIKE {{ending}})
                """)
            .ToListAsync(stop);
        return found.Select(stream => stream[Cards.Length..]);
    }

    // A name with a sign of the database's patterns in it is looked for as it is.
    private static string Literal(string text) => text
        .Replace(@"\", @"\\", StringComparison.Ordinal)
        .Replace("%", @"\%", StringComparison.Ordinal)
        .Replace("_", @"\_", StringComparison.Ordinal);
}
