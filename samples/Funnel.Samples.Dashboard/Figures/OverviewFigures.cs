using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Funnel.Domain.Facts;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Records;
using NodaTime;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>Works out what the overview tells, once for the same records and viewpoint.</summary>
internal sealed class OverviewFigures(FunnelFigures figures, SalesStandard standard)
{
    private const int MonthsShown = 12;
    private const int KeptAtMost = 200;

    private readonly ConditionalWeakTable<NetworkRecords, ConcurrentDictionary<Viewpoint, Lazy<Overview>>> _kept = [];

    public Overview Of(NetworkRecords records, Viewpoint viewpoint)
    {
        var kept = _kept.GetOrCreateValue(records);
        if (kept.Count >= KeptAtMost)
        {
            kept.Clear();
        }

        return kept.GetOrAdd(viewpoint, _ => new(() => WorkOut(records, viewpoint))).Value;
    }

    private Overview WorkOut(NetworkRecords records, Viewpoint viewpoint)
    {
        var (scope, period) = viewpoint;
        var begin = FirstDay(records, scope);
        var now = figures.Of(records, scope, period);
        var before = begin <= viewpoint.Previous.From ? figures.Of(records, scope, viewpoint.Previous) : null;
        var targets = TargetsOf(records, scope);
        var all = figures.Asked(records, scope, period);
        var asked = scope.Consultant is { } consultant
            ? all.Where(Dimensions.Consultant.Is(consultant.Value))
            : all;
        return new()
        {
            Now = now,
            Before = before,
            Months =
            [
                .. figures.Months(records, scope, period.Cut, period.KnownOn, MonthsShown).Select(month =>
                    new MonthOfFigures(month.Month.From, begin <= month.Month.Cut ? month.Values : null)),
            ],
            Funnel = new FunnelJudgement(figures, records).Of(viewpoint, now, before),
            Lost = LostReasonAnalysis.Of(asked, standard),
            Structure = CustomerStructure.Of(asked, standard),
            Progress = LeadCollectionProgress.Of(asked, targets),
            Groups = figures.By(
                records, scope, period, scope.Dealer is null ? Dimensions.Dealer : Dimensions.Consultant),
        };
    }

    /// <summary>The first day anything is recorded of a scope's dealers; null where nothing is.</summary>
    private static LocalDate? FirstDay(NetworkRecords records, Scope scope) =>
        scope.Dealer is { } dealer ? records.Of(dealer).FirstDay : records.FirstDay;

    /// <summary>The targets of a scope; a consultant's own only.</summary>
    private static IEnumerable<Domain.Targets.MonthlyTarget> TargetsOf(NetworkRecords records, Scope scope) =>
        records.ByDealer.Values
            .Where(dealer => scope.Dealer is null || dealer.Dealer.Id == scope.Dealer)
            .SelectMany(dealer => dealer.Targets)
            .Where(target => scope.Consultant is null || target.Consultant == scope.Consultant);
}
