using Funnel.Samples.Dashboard.Exports;
using Funnel.Samples.Dashboard.Pages;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Ranking;

/// <summary>The order for a spreadsheet.</summary>
internal sealed class RankingTables(RankingModel page, Visitor visitor)
{
    public CsvTable Of(RankedGroups ranked) => new(
        $"ranking-{ranked.Kpi.Id}",
        [
            .. new[]
            {
                RankingTexts.Place, page.By, OverviewTexts.Value, OverviewTexts.Numerator, OverviewTexts.Denominator,
                RankingTexts.PlaceBefore,
            }.Select(visitor.Say),
        ],
        [
            .. ranked.Groups.Select(group => (IReadOnlyList<object?>)
            [
                (long?)group.Place, visitor.Say(page.NameOf(group)), group.Value.Value, group.Value.Numerator,
                group.Value.Denominator, (long?)group.PlaceBefore,
            ]),
        ]);
}
