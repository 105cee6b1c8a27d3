using Funnel.Domain.FollowUp;
using Funnel.Domain.Tests.Stories;
using NodaTime;

namespace Funnel.Domain.Tests.FollowUp;

public sealed class SameDayCheckTests
{
    private static readonly LocalDate Day = new(2010, 10, 1);

    private static readonly LocalTime Closing = new(18, 0);

    [Fact]
    public void Judge_CheckedByClosing_IsAccepted() =>
        Answer.Accepted(SameDayCheck.Nissan.Judge(Day, Closing, Day.At(Closing)));

    [Fact]
    public void Judge_CheckedAMinuteLater_SaysSo()
    {
        var reason = Assert.Single(SameDayCheck.Nissan.Judge(Day, Closing, Day.At(new(18, 1))).Reasons);

        Assert.Equal("records-checked-late", reason.Code);
        Assert.Equal(
            "The records are to be checked by the sales manager until closing, 2010-10-01 18:00.", reason.Text.En);
    }

    [Fact]
    public void Judge_NeverChecked_SaysSo() => Assert.Equal(
        "当天的联系记录未经销售部经理检查。",
        Assert.Single(SameDayCheck.Nissan.Judge(Day, Closing, checkedAt: null).Reasons).Text.Zh);
}
