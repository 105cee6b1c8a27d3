using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Records;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>
/// How long cards take to a step. Each dealer's tables are counted once and remembered; those of the group are their
/// sums.
/// </summary>
internal sealed class TimeFigures(SalesStandard standard)
{
    /// <summary>The curves of a scope's stage, of everything and by a dimension.</summary>
    public TimeOfScope Of(
        NetworkRecords records, Scope scope, ReportingPeriod period, SpellStage stage, Dimension by)
    {
        var dealers = (scope.Dealer is { } dealer ? records.Of(dealer) : records).ByDealer.Values;
        var parts = dealers.AsParallel().AsOrdered().Select(one => PartOf(one, scope, period, stage, by)).ToList();
        return new(
            LifeCurve.Of(LifeTable.Sum(parts.Select(part => part.Total.Table))),
            [
                .. parts.SelectMany(part => part.Groups)
                    .GroupBy(group => group.Key)
                    .OrderBy(group => group.Key)
                    .Select(group => new GroupCurve(
                        group.Key, LifeCurve.Of(LifeTable.Sum(group.Select(one => one.Curve.Table))))),
            ]);
    }

    private TimeToEvent PartOf(
        DealerRecords dealer, Scope scope, ReportingPeriod period, SpellStage stage, Dimension by) =>
        dealer.Answers.Get((nameof(TimeToEvent), scope.Consultant, stage, by), period, () =>
        {
            var figures = standard.Figures(dealer.KnownOn(period.KnownOn), period).By(by);
            return TimeToEvent.Of(
                scope.Consultant is { } own ? figures.Where(Dimensions.Consultant.Is(own.Value)) : figures, stage);
        });
}
