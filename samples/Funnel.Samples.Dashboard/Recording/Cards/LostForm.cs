using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>
/// A customer is lost, for one of the five reasons; where another car was bought, which and why (SGM).
/// </summary>
internal sealed class LostForm(CardSituation situation) : MoveForm(situation, CardMove.Lose)
{
    private readonly TextField _model = new("model", FieldTexts.ModelBought, FieldTexts.LongestModel)
    {
        Hint = FieldTexts.ModelBoughtHint,
        Suggestions = situation.Showroom.ModelChoices,
    };

    private readonly ChoiceField<LostDetail> _detail =
        ListField.Of("detail", FieldTexts.LostDetail, situation.Standard.Lists.LostDetails);

    private static CodeField<LostReason> Reason { get; } =
        new("reason", FieldTexts.LostReason, Codes.Of<LostReason>()) { IsRequired = true, Offered = LostReasons.Five };

    private static TextField Why { get; } =
        new("note", FieldTexts.LostWhy, FieldTexts.LongestNote) { Kind = TextKind.Note };

    public override IReadOnlyList<Field> Fields => [On, Reason, _detail, _model, Why];

    protected override CardEvent ReadEvent(FormReading reading)
    {
        var on = reading.Needed(On);
        var reason = reading.Value(Reason);
        var model = reading.Text(_model);
        if (reason is { } given && given.KeepsModelBought() != model is not null)
        {
            reading.Object(_model, model is null ? FieldTexts.ModelBoughtMissing : FieldTexts.ModelBoughtNotTaken);
        }

        return new CardEvent.Lost(
            on,
            reason.GetValueOrDefault(),
            model is null ? null : new ModelName(model),
            reading.Text(Why),
            reading.Value(_detail));
    }
}
