using Funnel.Domain.Periods;
using Funnel.Samples.Dashboard.Navigation;
using NodaTime;

namespace Funnel.Samples.Dashboard.Tests.Navigation;

public sealed class PeriodChoicesTests
{
    [Fact]
    public void On_DayInTheMiddleOfAQuarter_SeesWhatIsOverFromItsEndKnownAsToday() => Assert.Equal(
        [
            new(new(2026, 11, 1), new(2026, 11, 30), new(2026, 11, 26)),
            new(new(2026, 10, 1), new(2026, 10, 31), new(2026, 10, 31), new(2026, 11, 26)),
            new ReportingPeriod(new(2026, 10, 1), new(2026, 12, 31), new(2026, 11, 26)),
        ],
        PeriodChoices.On(new LocalDate(2026, 11, 26)).Select(choice => choice.Period));

    [Fact]
    public void On_FirstOfJanuary_LooksBackIntoTheOldYear() => Assert.Equal(
        [
            new(new(2027, 1, 1), new(2027, 1, 31), new(2027, 1, 1)),
            new(new(2026, 12, 1), new(2026, 12, 31), new(2026, 12, 31), new(2027, 1, 1)),
            new ReportingPeriod(new(2027, 1, 1), new(2027, 3, 31), new(2027, 1, 1)),
        ],
        PeriodChoices.On(new LocalDate(2027, 1, 1)).Select(choice => choice.Period));
}
