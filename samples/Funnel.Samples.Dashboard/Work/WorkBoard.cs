using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Records;
using NodaTime;

namespace Funnel.Samples.Dashboard.Work;

/// <summary>
/// Today's lists, made dealer by dealer and kept for as long as that dealer's records stand, so that a change at one
/// dealer makes no other dealer's lists anew.
/// </summary>
internal sealed class WorkBoard(SalesStandard standard)
{
    private readonly ConditionalWeakTable<DealerRecords, DayOfWork> _dealers = [];
    private readonly ConditionalWeakTable<NetworkRecords, DayOfWork> _networks = [];

    /// <summary>Every list for a scope on a day, in the order of <see cref="WorklistChoice.All"/>.</summary>
    public IReadOnlyList<WorklistResult> Of(NetworkRecords records, Scope scope, LocalDate today)
    {
        var lists = scope.Dealer is not { } id ? OfNetwork(records, today)
            : records.ByDealer.TryGetValue(id, out var dealer) ? OfDealer(dealer, today)
            : [.. WorklistChoice.All.Select(choice => new WorklistResult(today, choice.Id, choice.Name, []))];
        return scope.Consultant is not { } consultant
            ? lists
            : [.. lists.Select(list => list with { Rows = [.. list.Rows.Where(row => row.Consultant == consultant)] })];
    }

    private IReadOnlyList<WorklistResult> OfNetwork(NetworkRecords records, LocalDate today) => _networks
        .GetValue(records, _ => new())
        .On(today, () =>
        {
            var dealers = records.ByDealer.Values.Select(dealer => OfDealer(dealer, today)).ToList();
            return [.. WorklistChoice.All.Select((choice, place) => new WorklistResult(
                today,
                choice.Id,
                choice.Name,
                [.. MostUrgentFirst(dealers.SelectMany(lists => lists[place].Rows))]))];
        });

    private IReadOnlyList<WorklistResult> OfDealer(DealerRecords dealer, LocalDate today) =>
        _dealers.GetValue(dealer, _ => new()).On(today, () =>
        {
            var cards = CardsOfDay.Of(dealer.History, today, standard.OwnerContacts);
            var history = dealer.History with { Consultants = dealer.Consultants };
            return [.. WorklistChoice.All.Select(choice => choice.On(today, history, cards, standard, _ => true))];
        });

    // The library's order within a dealer, kept when dealers are put together.
    private IEnumerable<WorklistRow> MostUrgentFirst(IEnumerable<WorklistRow> rows) => rows
        .OrderByDescending(row => row.DaysOverdue)
        .ThenBy(row => standard.Scale.RankOf(row.Card.Level))
        .ThenBy(row => row.Card.Card.Value, StringComparer.Ordinal);

    private sealed class DayOfWork
    {
        private readonly ConcurrentDictionary<LocalDate, Lazy<IReadOnlyList<WorklistResult>>> _lists = [];

        public IReadOnlyList<WorklistResult> On(LocalDate today, Func<IReadOnlyList<WorklistResult>> make)
        {
            // Yesterday's lists are of no use any more.
            if (!_lists.ContainsKey(today))
            {
                _lists.Clear();
            }

            return _lists.GetOrAdd(today, _ => new(make)).Value;
        }
    }
}
