using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Recording.Corrections;

/// <summary>A filing as it was; name and phone stay as they are where they are not shown.</summary>
internal sealed class RightFiling : RightRow
{
    private readonly CardFiling _written;
    private readonly bool _showsPersonal;
    private readonly ChoiceField<ConsultantId> _by;
    private readonly ChoiceField<LevelCode> _level;
    private readonly ChoiceField<MediaSource> _media;
    private readonly ChoiceField<LeadSource> _source;
    private readonly TextField _model;

    public RightFiling(CardFiling written, CardSituation situation, bool showsPersonal)
    {
        (_written, _showsPersonal) = (written, showsPersonal);
        _by = ConsultantField.Of(situation.Showroom.ConsultantsOn(written.FiledOn, always: written.Consultant));
        _level = LevelField.Of(situation.Standard.Scale) with { IsRequired = true };
        _media = ListField.Of("media", FieldTexts.Media, situation.Standard.Lists.Media);
        _source = ListField.Of("source", FieldTexts.LeadSource, situation.Standard.Lists.LeadSources);
        _model = new("model", FieldTexts.Model, FieldTexts.LongestModel)
        {
            IsRequired = true,
            Suggestions = situation.Showroom.ModelChoices,
        };
    }

    private static DateField FiledOn { get; } = new("on", FieldTexts.FiledOn) { IsRequired = true };

    private static CodeField<FilingChannel> Channel { get; } =
        new("channel", FieldTexts.Channel, Codes.Of<FilingChannel>()) { IsRequired = true };

    private static CodeField<CustomerKind> Kind { get; } =
        new("kind", FieldTexts.CustomerKind, Codes.Of<CustomerKind>()) { IsRequired = true };

    private static TextField Name { get; } =
        new("name", FieldTexts.Name, FieldTexts.LongestName) { Kind = TextKind.Person };

    private static TextField Phone { get; } =
        new("phone", FieldTexts.Phone, FieldTexts.LongestPhone) { Kind = TextKind.Phone };

    private static DateField Next { get; } = new("next", FieldTexts.NextContactOn);

    private static FlagField IsComplete { get; } = new("complete", FieldTexts.IsComplete);

    public override IReadOnlyList<Field> Fields =>
    [
        .. _showsPersonal ? [Name, Phone] : (Field[])[], _model, FiledOn, _by, Channel, _level, Kind, _media, _source,
        ContentsField.Covered, Next, IsComplete,
    ];

    public override TypedValues Suggested => new TypedValues()
        .With(Name.Name, _written.Customer?.Name).With(Phone.Name, _written.Customer?.Phone)
        .With(_model.Name, _written.Model.Value).With(FiledOn.Name, DayOf(_written.FiledOn))
        .With(_by.Name, _written.Consultant.Value)
        .With(Channel.Name, Codes.Of<FilingChannel>().CodeOf(_written.Channel))
        .With(_level.Name, _written.Level.Value)
        .With(Kind.Name, Codes.Of<CustomerKind>().CodeOf(_written.CustomerKind))
        .With(_media.Name, _written.Media?.Value).With(_source.Name, _written.LeadSource?.Value)
        .With(ContentsField.Covered.Name, [
            .. Codes.Of<ContactContents>().SinglesIn(_written.Contents).Select(Codes.Of<ContactContents>().CodeOf),
        ])
        .With(Next.Name, _written.NextContactOn is { } next ? DayOf(next) : null)
        .With(IsComplete.Name, _written.IsComplete ? FlagField.Ticked : null);

    public override RowCorrection Read(RowCorrection correction, FormReading reading)
    {
        var next = reading.Value(Next);
        return correction with
        {
            RightFiling = _written with
            {
                Entry = null,
                Customer = CustomerIn(reading),
                Model = new(reading.Text(_model) ?? _written.Model.Value),
                FiledOn = reading.Needed(FiledOn),
                Consultant = reading.Needed(_by),
                Channel = reading.Needed(Channel),
                Level = reading.Needed(_level),
                CustomerKind = reading.Needed(Kind),
                Media = reading.Value(_media),
                LeadSource = reading.Value(_source),
                Contents = ContentsField.Read(reading),
                NextContactOn = next,
                IsAgreed = _written.IsAgreed && next is not null,
                IsComplete = reading.Flag(IsComplete),
            },
        };
    }

    private CustomerDetails? CustomerIn(FormReading reading)
    {
        if (!_showsPersonal)
        {
            return _written.Customer;
        }

        var (name, phone) = (reading.Text(Name), reading.Text(Phone));
        return name is null && phone is null ? null : new(name, phone);
    }
}
