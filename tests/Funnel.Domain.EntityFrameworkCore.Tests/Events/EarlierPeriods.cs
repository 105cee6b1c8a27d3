using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

/// <summary>Tables of periods that are over: from all events, and from stored facts by what has changed.</summary>
internal static class EarlierPeriods
{
    /// <summary>What has changed since tells the period as the whole history does.</summary>
    public static async Task AssertToldAsync(
        FunnelContext context,
        SalesStandard standard,
        FunnelHistory history,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by,
        Scope scope) => Assert.Equal(
            Expected(standard, history, period, by, scope), await ByChangesAsync(context, standard, period, by, scope));

    public static string Expected(
        SalesStandard standard,
        FunnelHistory history,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by,
        Scope scope) => Report.Print(
            standard.Figures(new FactBook(history, period, standard.OwnerContacts)).By(by).Where(scope)
                .With(new() { Engine = FigureEngine.Rows }).Table);

    public static async Task<string> ByChangesAsync(
        FunnelContext context,
        SalesStandard standard,
        ReportingPeriod period,
        IReadOnlyList<Dimension> by,
        Scope scope)
    {
        var standards = new DealerStandards(new(standard));
        var dealer = scope.Only(Dimensions.Dealer) is [var only] ? new DealerId(only) : (DealerId?)null;
        var seen = await new MonthEnds(context, standards).NearestAsync(period, dealer, default);
        var stored = new FunnelReports(context, standards).StoredIn(period, seen);
        var plan = standard.Figures(stored).By(by).Where(scope).Plan;
        var later = new LaterReading(context, standards, period, dealer, seen);
        var changed = new ChangedFigures(standards, standard, period, seen);
        return Report.Print(await changed.TableAsync(plan, stored, later, default));
    }
}
