using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Targets;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Records;
using Scope = Funnel.Samples.Dashboard.Figures.Scope;

namespace Funnel.Samples.Dashboard.Reporting;

/// <summary>The library's reports of a scope, each worked out once for the same records.</summary>
internal sealed class ReportFigures(FunnelFigures figures, SalesStandard standard)
{
    /// <summary>A report; null where there is none for such a scope.</summary>
    public IReport? Of(NetworkRecords records, Viewpoint viewpoint, ReportChoice choice)
    {
        ArgumentNullException.ThrowIfNull(viewpoint);
        ArgumentNullException.ThrowIfNull(choice);
        if (choice.NeedsDealer && viewpoint.Scope.Dealer is null)
        {
            return null;
        }

        var period = choice.PeriodOf(viewpoint.Period);
        return figures.Answer(
            records,
            viewpoint.Scope,
            period,
            (nameof(ReportFigures), choice.Id),
            facts => choice.Make(new(
                Within(standard.Figures(facts), viewpoint.Scope).By(
                    viewpoint.Scope.Dealer is null ? Dimensions.Dealer : Dimensions.Consultant),
                standard,
                TargetsOf(records, viewpoint.Scope),
                records.Dealers,
                HistoryOf(records, viewpoint.Scope))));
    }

    /// <summary>Target against actual of a scope.</summary>
    public PerformanceBoard Board(NetworkRecords records, Viewpoint viewpoint) =>
        (PerformanceBoard)Of(records, viewpoint, ReportChoice.Board)!;

    /// <summary>Figures of a scope in a period, for questions of its own.</summary>
    public Domain.Kpis.Figures FiguresOf(NetworkRecords records, Viewpoint viewpoint, ReportingPeriod period) =>
        Within(standard.Figures(figures.Facts(records, viewpoint.Scope, period)), viewpoint.Scope);

    private static Domain.Kpis.Figures Within(Domain.Kpis.Figures all, Scope scope) =>
        scope.Consultant is { } consultant ? all.Where(Dimensions.Consultant.Is(consultant.Value)) : all;

    // A consultant's own alone: the dealer's is for all of them.
    private static IReadOnlyList<MonthlyTarget> TargetsOf(NetworkRecords records, Scope scope) =>
    [
        .. (scope.Dealer is { } dealer ? records.Of(dealer) : records).ByDealer.Values
            .SelectMany(one => one.Targets)
            .Where(target => scope.Consultant is null || target.Consultant == scope.Consultant),
    ];

    private static FunnelHistory HistoryOf(NetworkRecords records, Scope scope) =>
        scope.Dealer is { } dealer && records.ByDealer.TryGetValue(dealer, out var own) ? own.History : new();
}
