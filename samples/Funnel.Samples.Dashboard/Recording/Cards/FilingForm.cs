using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Intent;
using Funnel.Domain.Standards;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>A card is filed, into an order or a delivery at once where need be.</summary>
internal sealed class FilingForm
{
    private readonly DealerId _dealer;
    private readonly LocalDate _today;
    private readonly ChoiceField<ConsultantId> _by;
    private readonly ChoiceField<LevelCode> _level;
    private readonly ChoiceField<MediaSource> _media;
    private readonly ChoiceField<LeadSource> _source;
    private readonly TextField _model;
    private readonly NextContactFields _next;

    public FilingForm(DealerId dealer, ShowroomLists showroom, SalesStandard standard, LocalDate today)
    {
        (_dealer, _today) = (dealer, today);
        _by = ConsultantField.Of(showroom.ConsultantsOn(today));
        _level = LevelField.Of(standard.Scale) with { IsRequired = true };
        _media = ListField.Of("media", FieldTexts.Media, standard.Lists.Media);
        _source = ListField.Of("source", FieldTexts.LeadSource, standard.Lists.LeadSources);
        _model = new("model", FieldTexts.Model, FieldTexts.LongestModel)
        {
            IsRequired = true,
            Suggestions = showroom.ModelChoices,
        };
        _next = new(standard.Cadence, today);
    }

    private static DateField FiledOn { get; } = new("on", FieldTexts.FiledOn) { IsRequired = true };

    private static CodeField<FilingChannel> Channel { get; } =
        new("channel", FieldTexts.Channel, Codes.Of<FilingChannel>()) { IsRequired = true };

    private static CodeField<CustomerKind> Kind { get; } =
        new("kind", FieldTexts.CustomerKind, Codes.Of<CustomerKind>()) { IsRequired = true };

    private static TextField Name { get; } =
        new("name", FieldTexts.Name, FieldTexts.LongestName) { Kind = TextKind.Person };

    private static TextField Phone { get; } = new("phone", FieldTexts.Phone, FieldTexts.LongestPhone)
    {
        Kind = TextKind.Phone,
        Hint = FieldTexts.PhoneHint,
    };

    private static FlagField IsComplete { get; } = new("complete", FieldTexts.IsComplete);

    private static CodeField<SoldAtOnce> AtOnce { get; } =
        new("at-once", FieldTexts.SoldAtOnce, Codes.Of<SoldAtOnce>()) { Hint = FieldTexts.SoldAtOnceHint };

    public IReadOnlyList<Field> Fields =>
    [
        FiledOn, _by, Channel, Name, Phone, _model, _level, Kind, _media, _source, ContentsField.Covered, .. _next.All,
        IsComplete, AtOnce,
    ];

    /// <summary>Today and a retail customer; the consultant one was looking at, if any.</summary>
    public TypedValues SuggestedBy(string? consultant)
    {
        var typed = new TypedValues()
            .With(FiledOn.Name, LocalDatePattern.Iso.Format(_today))
            .With(Kind.Name, Codes.Of<CustomerKind>().CodeOf(CustomerKind.Retail))
            .With(_by.Name, consultant);
        _next.SuggestSoonest(typed);
        return typed;
    }

    /// <summary>Reads what was typed; to be sent only where the reading is sound.</summary>
    public Filing Read(FormReading reading, SubmissionId sent)
    {
        var on = reading.Needed(FiledOn);
        var atOnce = reading.Value(AtOnce);
        var level = reading.Needed(_level);
        var (next, chosen) = _next.Read(reading, on, level, isPursued: atOnce != SoldAtOnce.Delivered);
        var (name, phone) = (reading.Text(Name), reading.Text(Phone));
        var filing = new CardFiling
        {
            Card = Filing.IdOf(_dealer, sent),
            Dealer = _dealer,
            Consultant = reading.Needed(_by),
            FiledOn = on,
            Channel = reading.Needed(Channel),
            Customer = name is null && phone is null ? null : new(name, phone),
            Model = new(reading.Text(_model) ?? ""),
            Level = level,
            CustomerKind = reading.Needed(Kind),
            Media = reading.Value(_media),
            LeadSource = reading.Value(_source),
            Contents = ContentsField.Read(reading),
            IsComplete = reading.Flag(IsComplete),
            NextContactOn = next.NextOn,
            IsAgreed = next.IsAgreed,
            FollowUpLevel = chosen,
        };
        return new(filing, sent, atOnce);
    }
}
