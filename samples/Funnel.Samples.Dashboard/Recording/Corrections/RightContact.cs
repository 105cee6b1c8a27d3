using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Recording.Corrections;

/// <summary>A follow-up as it was; notes that are not shown stay as they are.</summary>
internal sealed class RightContact : RightRow
{
    private readonly CardEvent.Contact _written;
    private readonly bool _showsPersonal;
    private readonly ChoiceField<ConsultantId> _by;
    private readonly ChoiceField<ContactManner> _manner;
    private readonly ChoiceField<LevelCode> _level;

    public RightContact(CardEvent.Contact written, CardSituation situation, bool showsPersonal)
    {
        (_written, _showsPersonal) = (written, showsPersonal);
        _by = ConsultantField.Of(situation.Showroom.ConsultantsOn(written.On, always: written.By));
        _manner = ListField.Of("how", FieldTexts.Manner, situation.Standard.Lists.Manners) with { IsRequired = true };
        _level = LevelField.Of(situation.Standard.Scale) with { Label = FieldTexts.LevelAfter };
    }

    private static DateField Next { get; } = new("next", FieldTexts.NextContactOn);

    private static FlagField IsAgreed { get; } = new("agreed", FieldTexts.IsAgreed);

    private static TextField Note { get; } =
        new("note", FieldTexts.Note, FieldTexts.LongestNote) { Kind = TextKind.Note };

    public override IReadOnlyList<Field> Fields =>
    [
        CardForm.On, _by, _manner, ContentsField.Covered, _level, Next, IsAgreed,
        .. _showsPersonal ? [Note] : (Field[])[],
    ];

    public override TypedValues Suggested => new TypedValues()
        .With(CardForm.On.Name, DayOf(_written.On)).With(_by.Name, _written.By.Value)
        .With(_manner.Name, _written.Manner.Value)
        .With(ContentsField.Covered.Name, [
            .. Codes.Of<ContactContents>().SinglesIn(_written.Contents).Select(Codes.Of<ContactContents>().CodeOf),
        ])
        .With(_level.Name, _written.Level?.Value)
        .With(Next.Name, _written.NextContactOn is { } next ? DayOf(next) : null)
        .With(IsAgreed.Name, _written.IsAgreed ? FlagField.Ticked : null)
        .With(Note.Name, _written.Note);

    public override RowCorrection Read(RowCorrection correction, FormReading reading) => correction with
    {
        RightEvent = _written with
        {
            Entry = null,
            On = reading.Needed(CardForm.On),
            By = reading.Needed(_by),
            Manner = reading.Needed(_manner),
            Contents = ContentsField.Read(reading),
            Level = reading.Value(_level),
            NextContactOn = reading.Value(Next),
            IsAgreed = reading.Flag(IsAgreed),
            Note = _showsPersonal ? reading.Text(Note) : _written.Note,
        },
    };
}
