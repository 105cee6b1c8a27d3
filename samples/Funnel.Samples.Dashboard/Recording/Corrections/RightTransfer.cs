using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Recording.Corrections;

/// <summary>A transfer on another day, or to another consultant.</summary>
internal sealed class RightTransfer(CardEvent.Transferred written, CardSituation situation) : RightRow
{
    private readonly ChoiceField<ConsultantId> _to = new(
        "receiver", FieldTexts.Receiver, situation.Showroom.ConsultantsOn(written.On, always: written.To))
    {
        IsRequired = true,
    };

    private readonly ChoiceField<HandoverCause> _cause =
        ListField.Of("cause", FieldTexts.Cause, situation.Standard.Lists.HandoverCauses);

    public override IReadOnlyList<Field> Fields => [CardForm.On, _to, _cause];

    public override TypedValues Suggested => new TypedValues()
        .With(CardForm.On.Name, DayOf(written.On)).With(_to.Name, written.To.Value)
        .With(_cause.Name, written.Cause?.Value);

    public override RowCorrection Read(RowCorrection correction, FormReading reading) => correction with
    {
        RightEvent = new CardEvent.Transferred(
            reading.Needed(CardForm.On),
            reading.Needed(_to),
            reading.Value(_cause)),
    };
}
