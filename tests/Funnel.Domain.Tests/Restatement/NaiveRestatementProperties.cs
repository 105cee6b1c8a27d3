using Funnel.Domain.Facts;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Restatement;

/// <summary>What replays cards alone says the same, line by line, as telling everything anew after each row.</summary>
[Properties(MaxTest = Runs.OfStores, QuietOnSuccess = true, Arbitrary = [typeof(Recordings)])]
public sealed class NaiveRestatementProperties
{
    [Property]
    public void Lines_OfEveryKpiAndGroup_AreThoseOfTellingEverythingAnew(RecordedCase c)
    {
        var (standard, story) = (ClockProperties.StandardOf(c.Case.Story), c.Case.Story);

        var report = RestatementReport.Of(
            story.ToHistory(),
            standard,
            standard.Kpis.All,
            c.Reported,
            c.Reported.KnownBy(c.Second),
            [Dimensions.Consultant]);

        Assert.Equal(
            NaiveRestatement.LinesOf(
                story, standard, standard.Kpis.All, c.Reported, c.Second, [Dimensions.Consultant]),
            NaiveRestatement.LinesOf(report));
    }
}
