using Funnel.Domain.Cards;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Fields;

namespace Funnel.Samples.Dashboard.Recording.Corrections;

/// <summary>An order, its cancellation, a delivery, dormancy or reactivation on another day.</summary>
internal sealed class RightDay(CardEvent happened) : RightRow
{
    public override IReadOnlyList<Field> Fields => [CardForm.On];

    public override TypedValues Suggested => new TypedValues().With(CardForm.On.Name, DayOf(happened.On));

    public override RowCorrection Read(RowCorrection correction, FormReading reading) => correction with
    {
        RightEvent = happened with { On = reading.Needed(CardForm.On), Entry = null },
    };
}
