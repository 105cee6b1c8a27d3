using Funnel.Domain.Checks;
using Funnel.Domain.Facts;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Wording;
using Report = Funnel.Domain.Tests.Stories.Report;

namespace Funnel.Domain.Tests.Reports;

public sealed class ProcessScorecardTests
{
    private static readonly ProcessScorecard October = Make();

    [Fact]
    public void Stages_OfTheProcess_AreTheNineWithTheirKpis()
    {
        Assert.Equal(Codes.Of<ProcessStage>().Values, October.Total.Stages.Select(stage => stage.Step.Stage!.Value));
        Assert.Equal(
            ["phone-arrival-rate 1/1", "call-retention-rate 1/1", "call-standard-rate 1/2"],
            October.Total.Stages[1].Kpis.Select(value => $"{value.Kpi} {Report.Text(value)}"));
        Assert.Equal("1/1", October.Total.Big.Of("phone-arrival-rate"));
    }

    [Fact]
    public void MotCompliance_OfAStage_CountsItsOwnChecks()
    {
        Assert.Equal("1/2", Report.Text(October.Total.Stages[1].MotCompliance!.Value));
        Assert.Equal("0/0", Report.Text(October.Total.Stages[2].MotCompliance!.Value));
        Assert.Equal("2/3", Report.Text(October.Total.MotCompliance!.Value));
    }

    [Fact]
    public void Stages_OfAStandardOfOnesOwn_AreItsOwn()
    {
        var period = Told.Period("10-01", "10-31");
        var own = SalesStandards.Gps with
        {
            Process =
            [
                new("hotline", new("热线", "hotline"), Domain.Sources.Source.Ours)
                {
                    Stage = ProcessStage.Call,
                    Kpis = ["call-traffic"],
                },
            ],
        };

        var stage = Assert.Single(ProcessScorecard.Of(Told.October.Figures(period), own).Total.Stages);

        Assert.Equal(("hotline", "0"), (stage.Step.Code, stage.Kpis.Of("call-traffic")));
    }

    [Fact]
    public void Groups_OfConsultants_HaveTheSameStages()
    {
        Assert.Equal(["Ann", "Bob"], October.Groups.Select(group => group.Key.ToString()));
        Assert.Equal(["1/2", "0/0"], October.Groups.Select(group => Report.Text(group.Stages[1].MotCompliance!.Value)));
    }

    private static ProcessScorecard Make()
    {
        var period = Told.Period("10-01", "10-31");
        var story = Story.OfTraffic("T1 call 10-01T10:00 filed by Bob")
            .WithCards("A phone 10-01 B by Bob | 10-02 showroom");
        var checks = Story.OfChecks(
            """
            10-02 mot-compliance passed
            10-02 mot-compliance failed
            10-03 call-standard passed
            10-03 call-standard failed
            """).Checks.Select(check => check with { Stage = ProcessStage.Call });
        var told = story with { Checks = [.. checks, .. Story.OfChecks("10-02 mot-compliance passed").Checks] };
        return ProcessScorecard.Of(told.Figures(period).By(Dimensions.Consultant), SalesStandards.Gps);
    }
}
