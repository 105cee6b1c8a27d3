using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// The facts of dealers as they stood at the end of months that are over, kept in the fact tables beside the live ones
/// with everything that is known by now: a month that is over is counted as fast as the one that runs. Who writes what
/// changes one of these days makes that card's facts of it anew.
/// </summary>
internal sealed class MonthEnds(DbContext context, DealerStandards standards)
{
    /// <summary>The facts kept of a day; known as those of the live facts are.</summary>
    public static FactSnapshot SnapshotOf(LocalDate day) => new(day, day, FactSnapshot.Live.KnownOn);

    /// <summary>The days kept of a dealer on which what is written changes the facts.</summary>
    public async Task<IReadOnlyList<LocalDate>> ChangedAsync(ChangedSince changed, CancellationToken stop)
    {
        var (dealer, since) = (changed.Dealer.Value, DayNumber.Of(changed.Day));
        var days = await context.Set<MonthEndRow>().AsNoTracking()
            .Where(row => row.Dealer == dealer && row.AsOf >= since).Select(row => row.AsOf).ToListAsync(stop);
        return days.ConvertAll(DayNumber.ToDate);
    }

    /// <summary>Every day that is kept, of whichever dealer.</summary>
    public async Task<IReadOnlyList<LocalDate>> AllAsync(CancellationToken stop) =>
        (await context.Set<MonthEndRow>().Select(row => row.AsOf).Distinct().ToListAsync(stop))
            .ConvertAll(DayNumber.ToDate);

    /// <summary>
    /// The facts from which a period is told with the least effort: those of the first day kept on which all it tells
    /// of is there, or the live ones.
    /// </summary>
    public async Task<FactSnapshot> NearestAsync(
        ReportingPeriod period, DealerId? dealer, CancellationToken stop)
    {
        var asOf = DayNumber.Of(period.AsOf);
        var kept = context.Set<MonthEndRow>().AsNoTracking().Where(row => row.AsOf >= asOf);
        if (dealer is { } one)
        {
            kept = kept.Where(row => row.Dealer == one.Value);
        }

        var days = await kept.GroupBy(row => row.AsOf)
            .Select(day => new { AsOf = day.Key, Dealers = day.Count() }).ToListAsync(stop);
        var dealers = days.Count == 0 || dealer is not null ? 1 : await context.Set<DealerRow>().CountAsync(stop);
        var nearest = days.Where(day => day.Dealers == dealers).Min(day => (int?)day.AsOf);
        return nearest is { } found ? SnapshotOf(DayNumber.ToDate(found)) : FactSnapshot.Live;
    }

    /// <summary>
    /// Keeps the end of the month that a period is seen from, if that is over and among the latest: what is asked for
    /// once is asked for again.
    /// </summary>
    public async Task PrepareAsync(ReportingPeriod period, DealerId? dealer, CancellationToken stop)
    {
        var day = EndOfMonth(period.AsOf);

        // A transaction of the caller's may be meant for reading alone.
        if (context.Database.CurrentTransaction is null
            && await LatestAsync(stop) is var latest && latest.Contains(day))
        {
            await KeepAsync(day, dealer, stop, latest);
        }
    }

    /// <summary>Keeps the ends of the latest months that are over, of every dealer.</summary>
    public async Task KeepAsync(CancellationToken stop)
    {
        var latest = await LatestAsync(stop);
        foreach (var day in latest)
        {
            await KeepAsync(day, dealer: null, stop, latest);
        }
    }

    /// <summary>Keeps a day of a dealer, or of all of them, each in a transaction of its own.</summary>
    /// <param name="day">The day.</param>
    /// <param name="dealer">The dealer; all of them where null.</param>
    /// <param name="stop">Stops waiting.</param>
    /// <param name="among">The days that are kept on; whichever are kept where null.</param>
    public async Task KeepAsync(
        LocalDate day, DealerId? dealer, CancellationToken stop, IReadOnlyList<LocalDate>? among = null)
    {
        var asOf = DayNumber.Of(day);
        var lacking = await context.Set<DealerRow>().AsNoTracking()
            .Where(row => !context.Set<MonthEndRow>().Any(kept => kept.Dealer == row.Dealer && kept.AsOf == asOf))
            .Select(row => row.Dealer).ToListAsync(stop);
        foreach (var one in lacking.ConvertAll(id => new DealerId(id)).FindAll(one => dealer is null || one == dealer))
        {
            await context.InTransactionAsync(() => KeepAsync(one, day, among, stop), stop);
        }
    }

    /// <summary>Lets go of days of a dealer, which are made anew when they are asked for.</summary>
    public async Task DropAsync(DealerId dealer, IEnumerable<LocalDate> days, CancellationToken stop)
    {
        foreach (var day in days)
        {
            var asOf = DayNumber.Of(day);
            await context.Set<MonthEndRow>().Where(row => row.Dealer == dealer.Value && row.AsOf == asOf)
                .ExecuteDeleteAsync(stop);
            foreach (var kind in FactKinds.All)
            {
                await context.DeleteAsync(kind, CheckColumns.Dealer.Name, dealer.Value, SnapshotOf(day), stop);
            }
        }
    }

    /// <summary>Lets go of every day.</summary>
    public async Task DropAsync(CancellationToken stop)
    {
        var days = await AllAsync(stop);
        await context.Set<MonthEndRow>().ExecuteDeleteAsync(stop);
        foreach (var day in days)
        {
            await context.DeleteFactsAsync(SnapshotOf(day), stop);
        }
    }

    private async Task KeepAsync(
        DealerId dealer, LocalDate day, IReadOnlyList<LocalDate>? among, CancellationToken stop)
    {
        // Who writes waits, so that what is written belongs to the facts or comes after them.
        await LiveFacts.TakeTurnAsync(context, dealer, stop);
        var kept = await ChangedAsync(ChangedSince.Ever(dealer), stop);
        if (kept.Contains(day))
        {
            return;
        }

        await DropAsync(dealer, kept.Except(among ?? kept), stop);
        var history = await new HistoryReading(context, standards, dealer: dealer).ReadAsync(stop, withPersonal: false);

        // Consultants are those of the live facts.
        var facts = LiveFacts.Of(history with { Consultants = [] }, standards, SnapshotOf(day));
        await context.InsertFactsAsync(facts, SnapshotOf(day), stop, Dimensions.Dealer.Is(dealer.Value));
        await new RowBatch(context, context.TableOf<MonthEndRow>(), MonthEndRow.Columns)
            .WriteAsync([[dealer.Value, DayNumber.Of(day)]], stop);
    }

    /// <summary>The ends of the latest months that are over, as far as anything is recorded since.</summary>
    private async Task<IReadOnlyList<LocalDate>> LatestAsync(CancellationToken stop)
    {
        var latest = standards.MonthEnds == 0
            ? null
            : await context.Set<EventRow>().MaxAsync(row => (int?)row.HappenedOn, stop);
        return latest is not { } day ? [] :
        [
            .. Enumerable.Range(1, standards.MonthEnds)
                .Select(months => EndOfMonth(DayNumber.ToDate(day).PlusMonths(-months))),
        ];
    }

    private static LocalDate EndOfMonth(LocalDate day) => day.With(DateAdjusters.EndOfMonth);
}
