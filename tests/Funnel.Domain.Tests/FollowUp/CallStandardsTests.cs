using Funnel.Domain.FollowUp;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.FollowUp;

public sealed class CallStandardsTests
{
    [Fact]
    public void Judge_ThreeRingsAndNineSeconds_IsAccepted() => Answer.Accepted(
        CallStandards.Sgm.Judge(new(Rings: 3, Waited: Duration.FromSeconds(9), Held: Duration.FromMinutes(1))));

    [Fact]
    public void Judge_FourRingsAndTenSeconds_NamesBoth() => Assert.Equal(
        ["The call was answered after 4 rings; 3 is the most.", "The call was answered after 9.5 s; 9 s is the most."],
        CallStandards.Sgm.Judge(new(Rings: 4, Waited: Duration.FromMilliseconds(9500))).Reasons.Select(r => r.Text.En));

    [Theory]
    [InlineData(10, "")]
    [InlineData(11, "held-too-long")]
    public void Judge_OnHold_TenSecondsAtMost(int seconds, string reasons) => Assert.Equal(
        reasons,
        string.Join(' ', CallStandards.Nissan.Judge(new(Held: Duration.FromSeconds(seconds)))
            .Reasons.Select(r => r.Code)));

    [Fact]
    public void Judge_NothingMeasured_IsAccepted() =>
        Assert.All(CallStandards.All, standard => Answer.Accepted(standard.Judge(default)));
}
