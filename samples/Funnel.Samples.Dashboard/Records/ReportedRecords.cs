using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Figures;
using NodaTime;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>
/// The records that a viewpoint looks at: as known now, or of a closed month as each dealer reported it, by its latest
/// close.
/// </summary>
internal sealed class ReportedRecords(RecordsFollower follower, FunnelStore store, SalesStandard standard)
{
    private readonly Dictionary<YearMonth, IReadOnlyList<MonthClose>> _closes = [];

    // Dealers mostly close by the same definitions.
    private readonly Dictionary<(string, string), bool> _areAtHand = [];

    /// <summary>The records of a viewpoint.</summary>
    public async Task<NetworkRecords> OfAsync(Viewpoint viewpoint, CancellationToken stop)
    {
        var records = await follower.CurrentAsync(stop);
        if (!viewpoint.IsAtCloses && !viewpoint.IsAsReported)
        {
            return records;
        }

        var closes = (await ClosesAsync(viewpoint, stop))
            .Where(close => records.ByDealer.ContainsKey(close.Dealer) && IsLookedAt(close, viewpoint))
            .GroupBy(close => close.Dealer)
            .ToDictionary(own => own.Key, own => own.Last());
        return records.Answers.Get(
            (nameof(ReportedRecords), viewpoint.IsAtCloses, KeyOf(closes.Values)),
            viewpoint.Period,
            () => new NetworkRecords(records.ByDealer
                .Where(dealer => !viewpoint.IsAtCloses || closes.ContainsKey(dealer.Key))
                .ToDictionary(
                    dealer => dealer.Key,
                    dealer => closes.TryGetValue(dealer.Key, out var close) ? dealer.Value.At(close) : dealer.Value)));
    }

    /// <summary>
    /// The closes of a viewpoint's days, of every dealer, that can be recomputed; none where the days are not a month.
    /// </summary>
    public async Task<IReadOnlyList<MonthClose>> ClosesAsync(Viewpoint viewpoint, CancellationToken stop)
    {
        var period = viewpoint.Period;
        var month = period.From.ToYearMonth();
        if (month.ToDateInterval() is var days && (period.From, period.To) != (days.Start, days.End))
        {
            return [];
        }

        if (!_closes.TryGetValue(month, out var closes))
        {
            _closes[month] = closes = [.. (await store.Closes.ReadAsync(month, stop)).Where(IsAtHand)];
        }

        return [.. closes.Where(close => close.AsOf == period.AsOf)];
    }

    /// <summary>The dealers of a viewpoint without a close of its month that can be recomputed.</summary>
    public async Task<IReadOnlyList<DealerId>> WithoutCloseAsync(Viewpoint viewpoint, CancellationToken stop)
    {
        var closed = (await ClosesAsync(viewpoint, stop)).Select(close => close.Dealer).ToHashSet();
        return
        [
            .. (await follower.CurrentAsync(stop)).Dealers.Select(dealer => dealer.Id)
                .Where(dealer => !closed.Contains(dealer) && dealer == (viewpoint.Scope.Dealer ?? dealer)),
        ];
    }

    private bool IsAtHand(MonthClose close)
    {
        var key = (close.Standard, close.Definitions ?? "");
        if (!_areAtHand.TryGetValue(key, out var isAtHand))
        {
            _areAtHand[key] = isAtHand = MonthCloses.Missing(standard, close).Count == 0;
        }

        return isAtHand;
    }

    private static bool IsLookedAt(MonthClose close, Viewpoint viewpoint) => viewpoint.IsAtCloses
        || (close.Dealer == viewpoint.Scope.Dealer && close.KnownOn == viewpoint.Period.KnownOn);

    private static string KeyOf(IEnumerable<MonthClose> closes) => string.Join('\n', closes
        .Select(close => $"{close.Dealer} {close.KnownOn} {close.Definitions}").Order(StringComparer.Ordinal));
}
