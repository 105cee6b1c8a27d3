using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>A card goes to another consultant of the dealer.</summary>
internal sealed class TransferForm(CardSituation situation) : MoveForm(situation, CardMove.Transfer)
{
    private readonly ChoiceField<ConsultantId> _to = new(
        "receiver",
        FieldTexts.Receiver,
        situation.Showroom.ConsultantsOn(situation.Today, never: situation.Status.Owner))
    {
        IsRequired = true,
    };

    private readonly ChoiceField<HandoverCause> _cause =
        ListField.Of("cause", FieldTexts.Cause, situation.Standard.Lists.HandoverCauses) with { IsRequired = true };

    public override IReadOnlyList<Field> Fields => [On, _to, _cause];

    protected override CardEvent ReadEvent(FormReading reading) => new CardEvent.Transferred(
        reading.Needed(On),
        reading.Needed(_to),
        reading.Value(_cause));
}
