using Funnel.Domain.Cards;
using Funnel.Samples.Dashboard.Recording.Fields;
using NodaTime;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>
/// A move that says nothing but its day: an order, its cancellation, a delivery, dormancy, reactivation.
/// </summary>
internal sealed class DayForm(CardSituation situation, CardMove move, Func<LocalDate, CardEvent> happened)
    : MoveForm(situation, move)
{
    protected override CardEvent ReadEvent(FormReading reading) =>
        happened(reading.Needed(On));
}
