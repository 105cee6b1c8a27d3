using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Leads;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Wording;
using NodaTime;

namespace Funnel.Samples.Dashboard.Recording.Showroom;

/// <summary>A lead: when it came in and from where; then its answer, appointment, arrival and card.</summary>
internal sealed class LeadForm(
    DealerId dealer, ShowroomLists showroom, SalesStandard standard, LocalDateTime now, Lead? known)
{
    private const int IdDigits = 8;

    private readonly ChoiceField<ConsultantId> _by =
        ConsultantField.Of(showroom.ConsultantsOn(now.Date, always: known?.Consultant)) with { IsRequired = false };

    private readonly ChoiceField<LeadPlatform> _platform =
        ListField.Of("platform", FieldTexts.Platform, standard.Lists.Platforms) with { IsRequired = true };

    private static MomentField ReceivedAt { get; } = new("received", FieldTexts.ReceivedAt) { IsRequired = true };

    private static MomentField RespondedAt { get; } =
        new("responded", FieldTexts.RespondedAt) { Hint = FieldTexts.RespondedAtHint };

    private static ChoiceField<bool> IsValid { get; } = new("valid", FieldTexts.IsValidLead, [
        (true, new("true", FieldTexts.ValidLead)), (false, new("false", FieldTexts.NoValidLead)),
    ]);

    private static MomentField AppointmentAt { get; } = new("appointment", FieldTexts.AppointmentAt);

    private static MomentField ArrivedAt { get; } = new("arrived", FieldTexts.LeadArrivedAt);

    private static TextField Card { get; } =
        new("card", FieldTexts.Card, FieldTexts.LongestId) { Hint = FieldTexts.LeadCardHint };

    public IReadOnlyList<Field> Fields =>
        [ReceivedAt, _platform, _by, RespondedAt, IsValid, AppointmentAt, ArrivedAt, Card];

    /// <summary>
    /// The lead as it stands; of a new one, that it comes in now, given to the consultant that the address names.
    /// </summary>
    public TypedValues SuggestedBy(IQueryCollection query) => known is not { } lead
        ? new TypedValues()
            .With(ReceivedAt.Name, MomentField.TextOf(now))
            .With(_by.Name, query["consultant"].ToString())
        : new TypedValues()
            .With(ReceivedAt.Name, MomentField.TextOf(lead.ReceivedAt))
            .With(_platform.Name, lead.Platform.Value)
            .With(_by.Name, lead.Consultant?.Value)
            .With(RespondedAt.Name, TextOf(lead.RespondedAt))
            .With(IsValid.Name, lead.IsValid switch { true => "true", false => "false", null => null })
            .With(AppointmentAt.Name, TextOf(lead.AppointmentAt))
            .With(ArrivedAt.Name, TextOf(lead.ArrivedAt))
            .With(Card.Name, lead.Card?.Value);

    /// <summary>Reads what was typed; to be sent only where the reading is sound.</summary>
    public Lead Read(FormReading reading, SubmissionId sent)
    {
        var lead = new Lead
        {
            Id = known?.Id ?? new($"L{dealer.Value}-{sent.Value[..IdDigits].ToUpperInvariant()}"),
            Dealer = dealer,
            ReceivedAt = reading.Needed(ReceivedAt),
            Platform = reading.Needed(_platform),
            Consultant = reading.Value(_by),
            RespondedAt = reading.Value(RespondedAt),
            IsValid = reading.Value(IsValid),
            AppointmentAt = reading.Value(AppointmentAt),
            ArrivedAt = reading.Value(ArrivedAt),
            Card = reading.Text(Card) is { } card ? new(card) : null,
        };
        NotBefore(RespondedAt, lead.RespondedAt);
        NotBefore(AppointmentAt, lead.AppointmentAt);
        NotBefore(ArrivedAt, lead.ArrivedAt);
        return lead;

        void NotBefore(MomentField field, LocalDateTime? moment)
        {
            if (moment < lead.ReceivedAt)
            {
                reading.Object(field, FieldTexts.BeforeReceived);
            }
        }
    }

    private static string? TextOf(LocalDateTime? moment) => moment is { } known ? MomentField.TextOf(known) : null;
}
