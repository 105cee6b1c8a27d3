using FsCheck;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Restatement;

namespace Funnel.Domain.Tests.Restatement;

/// <summary>The facts of a restatement add up to its report, by whatever they are summed.</summary>
[Properties(MaxTest = Runs.OfStores, QuietOnSuccess = true, Arbitrary = [typeof(Recordings)])]
public sealed class RestatementFactProperties
{
    private static readonly IReadOnlyList<Dimension>[] Groupings =
    [
        [], [Dimensions.Consultant, Dimensions.Level], [Dimensions.Media, Dimensions.Channel], [Dimensions.Platform],
    ];

    [Property]
    public void Sums_InRowsAndColumns_AreThoseOfTheReport(RecordedCase c)
    {
        var (standard, reported, restated) = (ClockProperties.StandardOf(c.Case.Story), c.Reported, c.Restated);
        var history = c.Case.Story.ToHistory();
        var book = RestatementBook.Of(history, standard, standard.Kpis.All, reported, restated);
        foreach (var by in Groupings)
        {
            var report = RestatementReport.Of(history, standard, standard.Kpis.All, reported, restated, by);
            var expected = RestatementSums.Of(report);
            foreach (var engine in new[] { FigureEngine.Rows, FigureEngine.Columns })
            {
                var table = standard.Figures(book).Of(RestatementSums.Kpi).By(RestatementSums.By(by))
                    .With(new() { Engine = engine }).Table;
                Assert.Equal(expected, RestatementSums.Of(table, report));
            }
        }
    }
}
