using Funnel.Domain.Bulk;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Queries;
using Funnel.Domain.Standards;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// Figures of an earlier period from the live facts, or those of a month-end behind it: what has changed since is taken
/// out as it stands there, and counted as it was known then.
/// </summary>
internal sealed class ChangedFigures(
    DealerStandards standards, SalesStandard standard, ReportingPeriod period, FactSnapshot seen)
{
    public async Task<KpiTable> TableAsync(
        KpiPlan plan, FactQueries stored, LaterReading later, CancellationToken stop)
    {
        await later.LoadAsync(stop);

        // Rows are read while the database counts.
        var counting = Task.Run(() => Changed(plan, later, stop), stop);
        try
        {
            var kept = await stored.AnswerAsync(plan, FigureOptions.Default, stop);
            var (added, removed) = await counting;
            return plan.Table(
                [.. kept.Zip(added, removed).Select(one => one.First.Plus(one.Second, Negated(one.Third)))]);
        }
        catch
        {
            // Nothing may go on reading after a failure; a second failure has nobody to tell.
            await counting.ContinueWith(_ => { }, TaskScheduler.Default);
            throw;
        }
    }

    private (IReadOnlyList<Tallies> Added, IReadOnlyList<Tallies> Removed) Changed(
        KpiPlan plan, LaterReading later, CancellationToken stop)
    {
        var (then, now) = later.Read();
        var facts = new LiveInPeriod(LiveFacts.Of(now, standards, seen), period);
        return (Count(standard.Figures(then, period, standards.Schedules)), Count(standard.Figures(facts)));

        // The plan's KPIs are those in force in the period, and are so again.
        IReadOnlyList<Tallies> Count(Figures figures) =>
            figures.Of(plan.Kpis).By(plan.By).Where(plan.Where).Keep(stop).ToTallies();
    }

    private static Tallies Negated(Tallies tallies) => new(
        tallies.Heading,
        tallies.Groups.Select((key, group) => (key, (IReadOnlyList<long>)
            [.. Enumerable.Range(0, tallies.Totals).Select(total => -tallies[group, total])])));
}
