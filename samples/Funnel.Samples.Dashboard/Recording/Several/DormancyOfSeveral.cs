using Funnel.Domain.Cards;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Fields;

namespace Funnel.Samples.Dashboard.Recording.Several;

/// <summary>Several cards go dormant on a day.</summary>
internal sealed class DormancyOfSeveral : MoveOnSeveral
{
    public override IReadOnlyList<Field> FieldsFor(CardSituation first) => [CardForm.On];

    public override CardEvent Read(FormReading reading, IReadOnlyList<Field> fields)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new CardEvent.WentDormant(reading.Needed(CardForm.On));
    }
}
