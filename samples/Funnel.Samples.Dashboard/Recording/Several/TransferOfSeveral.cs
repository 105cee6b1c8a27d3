using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Recording.Several;

/// <summary>Several cards of one dealer go to another consultant there.</summary>
internal sealed class TransferOfSeveral : MoveOnSeveral
{
    public override Phrase? FaultWith(IReadOnlyList<DealerId> dealers, int cards) =>
        dealers.Count > 1 ? WorkTexts.SeveralDealers : base.FaultWith(dealers, cards);

    public override IReadOnlyList<Field> FieldsFor(CardSituation first)
    {
        ArgumentNullException.ThrowIfNull(first);
        return
        [
            CardForm.On,
            new ChoiceField<ConsultantId>("receiver", FieldTexts.Receiver, first.Showroom.ConsultantsOn(first.Today))
            {
                IsRequired = true,
            },
            ListField.Of("cause", FieldTexts.Cause, first.Standard.Lists.HandoverCauses) with { IsRequired = true },
        ];
    }

    public override CardEvent Read(FormReading reading, IReadOnlyList<Field> fields)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new CardEvent.Transferred(
            reading.Needed(CardForm.On),
            reading.Needed(fields.OfType<ChoiceField<ConsultantId>>().Single()),
            reading.Value(fields.OfType<ChoiceField<HandoverCause>>().Single()));
    }
}
