using Funnel.Domain.Owners;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Samples.Dashboard.CardStories;

/// <summary>One contact that the schedule asks for after a delivery, and what became of it.</summary>
/// <param name="Name">The contact.</param>
/// <param name="Window">When it can be made.</param>
/// <param name="MadeOn">When it was made within its window, if it was.</param>
/// <param name="Topics">What it is about.</param>
internal sealed record OwnerContactPlan(
    Phrase Name, OwnerContactWindow Window, LocalDate? MadeOn, IReadOnlyList<OwnerTopic> Topics)
{
    /// <summary>How many contacts still ahead are shown.</summary>
    private const int Ahead = 2;

    /// <summary>Those that came up to a day, the one whose window is open, and the next ones.</summary>
    public static IReadOnlyList<OwnerContactPlan> Of(
        OwnerContactSchedule schedule, LocalDate deliveredOn, IEnumerable<OwnerContact> made, LocalDate today)
    {
        var days = made.Select(contact => contact.On).Where(on => on <= today).Order().ToList();
        var windows = schedule.WindowsFrom(deliveredOn);
        var reached = windows.Count(window => window.OpensOn <= today);
        return [.. windows.Take(reached + Ahead).Select(window => new OwnerContactPlan(
            schedule.Contacts[window.Index].Name,
            window,
            days.Where(window.Contains).Select(day => (LocalDate?)day).FirstOrDefault(),
            schedule.Contacts[window.Index].Topics))];
    }

    public bool IsOpen(LocalDate today) => MadeOn is null && Window.Contains(today);

    public bool IsMissed(LocalDate today) => MadeOn is null && Window.ClosesOn < today;
}
