using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>A follow-up.</summary>
internal sealed class ContactForm : MoveForm
{
    private readonly ChoiceField<ConsultantId> _by;
    private readonly ChoiceField<ContactManner> _manner;
    private readonly ChoiceField<LevelCode> _level;
    private readonly NextContactFields _next;

    public ContactForm(CardSituation situation)
        : base(situation, CardMove.Contact)
    {
        _by = ConsultantField.Of(situation);
        _manner = ListField.Of("how", FieldTexts.Manner, situation.Standard.Lists.Manners) with { IsRequired = true };
        _level = LevelField.Of(situation.Standard.Scale) with
        {
            Label = FieldTexts.LevelAfter,
            Hint = FieldTexts.LevelAfterHint(situation.Standard.Scale.NameOf(situation.Status.Level)),
        };
        _next = new(situation.Standard.Cadence, situation.Today);
    }

    private static TextField Note { get; } =
        new("note", FieldTexts.Note, FieldTexts.LongestNote) { Kind = TextKind.Note };

    public override IReadOnlyList<Field> Fields =>
        [On, _by, _manner, ContentsField.Covered, _level, .. _next.All, Note];

    public override TypedValues Suggested
    {
        get
        {
            var typed = base.Suggested.With(_by.Name, Situation.Status.Owner.Value);
            _next.Suggest(typed, Situation.Status.Level);
            return typed;
        }
    }

    // The rules take two follow-ups of one day; a form sent again after going back is no second one.
    public override bool IsRecordedAlready(FormReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var typed = (CardEvent.Contact)ReadEvent(reading);
        return Situation.Card.Events.OfType<CardEvent.Contact>()
            .Any(made => made.On == typed.On && made.By == typed.By && made.Manner == typed.Manner
                && made.Note == typed.Note);
    }

    protected override CardEvent ReadEvent(FormReading reading)
    {
        var on = reading.Needed(On);
        var by = reading.Needed(_by);
        var manner = reading.Needed(_manner);
        var contents = ContentsField.Read(reading);
        var level = reading.Value(_level);
        var note = reading.Text(Note);
        var (next, chosen) = _next.Read(reading, on, level ?? Situation.Status.Level);
        return new CardEvent.Contact(
            on, by, manner, contents, level, next.NextOn, note, next.IsAgreed, chosen);
    }
}
