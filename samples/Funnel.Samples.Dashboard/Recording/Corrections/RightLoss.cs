using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Recording.Corrections;

/// <summary>A loss on another day, or for another reason; notes that are not shown stay as they are.</summary>
internal sealed class RightLoss(CardEvent.Lost written, CardSituation situation, bool showsPersonal) : RightRow
{
    private readonly TextField _model = new("model", FieldTexts.ModelBought, FieldTexts.LongestModel)
    {
        Hint = FieldTexts.ModelBoughtHint,
        Suggestions = situation.Showroom.ModelChoices,
    };

    private readonly ChoiceField<LostDetail> _detail =
        ListField.Of("detail", FieldTexts.LostDetail, situation.Standard.Lists.LostDetails);

    private static CodeField<LostReason> Reason { get; } =
        new("reason", FieldTexts.LostReason, Codes.Of<LostReason>()) { IsRequired = true };

    private static TextField Why { get; } =
        new("note", FieldTexts.LostWhy, FieldTexts.LongestNote) { Kind = TextKind.Note };

    public override IReadOnlyList<Field> Fields =>
        showsPersonal ? [CardForm.On, Reason, _detail, _model, Why] : [CardForm.On, Reason, _detail, _model];

    public override TypedValues Suggested => new TypedValues()
        .With(CardForm.On.Name, DayOf(written.On))
        .With(Reason.Name, Codes.Of<LostReason>().CodeOf(written.Reason))
        .With(_detail.Name, written.Detail?.Value)
        .With(_model.Name, written.ModelBought?.Value)
        .With(Why.Name, written.Why);

    public override RowCorrection Read(RowCorrection correction, FormReading reading)
    {
        var on = reading.Needed(CardForm.On);
        var reason = reading.Value(Reason);
        var model = reading.Text(_model);
        if (reason is { } given && model is not null && !given.KeepsModelBought())
        {
            reading.Object(_model, FieldTexts.ModelBoughtNotTaken);
        }

        return correction with
        {
            RightEvent = new CardEvent.Lost(
                on,
                reason.GetValueOrDefault(),
                model is null ? null : new ModelName(model),
                showsPersonal ? reading.Text(Why) : written.Why,
                reading.Value(_detail)),
        };
    }
}
