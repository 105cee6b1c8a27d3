using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Samples.Dashboard.Hosting;

/// <summary>Today at the dealers, or the day the host was told to take for it.</summary>
internal sealed class ShowroomToday(DealerClock clock, DashboardOptions options)
{
    public LocalDate Date => options.Today ?? clock.Today;

    /// <summary>The time of day now, on that day.</summary>
    public LocalDateTime Now => Date + clock.TimeOf(SystemClock.Instance.GetCurrentInstant()).TimeOfDay;
}
