using Funnel.Domain.Facts;
using Funnel.Domain.Restatement;

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

        var expected = NaiveRestatement.LinesOf(
            story, standard, standard.Kpis.All, c.Reported, c.Second, [Dimensions.Consultant]);
        var actual = NaiveRestatement.LinesOf(report);
        Assert.True(
            expected.SequenceEqual(actual),
            $"Missing:\n{Text(expected.Except(actual))}\nUnwarranted:\n{Text(actual.Except(expected))}");
    }

    private static string Text(IEnumerable<string> lines) => string.Join('\n', lines);
}
