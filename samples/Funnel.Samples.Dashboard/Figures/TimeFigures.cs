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
        var own = scope.Dealer is { } dealer ? records.Of(dealer) : records;
        var parts = own.Book.OfEach((nameof(TimeToEvent), scope.Consultant, stage, by), period, history =>
        {
            var figures = standard.Figures(history, period).By(by);
            return TimeToEvent.Of(
                scope.Consultant is { } one ? figures.Where(Dimensions.Consultant.Is(one.Value)) : figures, stage);
        });
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
}
