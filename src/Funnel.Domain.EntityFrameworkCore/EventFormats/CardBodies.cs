using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.EventFormats;

/// <summary>A filing, without the person.</summary>
internal sealed record FiledBody(
    CardId Card,
    DealerId Dealer,
    ConsultantId Consultant,
    LocalDate On,
    FilingChannel Channel,
    ModelName Model,
    LevelCode Level,
    CustomerKind CustomerKind,
    MediaSource? Media,
    LeadSource? LeadSource,
    bool Complete,
    IReadOnlyList<ContactContents> Contents,
    LocalDate? NextContactOn,
    bool Agreed,
    int? FollowUpLevel,
    BasisBody? Basis,
    int? Unit,
    CardId? ReturnsFrom);

/// <summary>What a level rests on.</summary>
internal sealed record BasisBody(
    IReadOnlyList<string>? Answered, IReadOnlyList<string>? Criteria, LocalDate? PlannedOn);

/// <summary>A follow-up, without the note.</summary>
internal sealed record ContactBody(
    LocalDate On,
    ConsultantId By,
    ContactManner How,
    IReadOnlyList<ContactContents> Contents,
    LevelCode? Level,
    LocalDate? NextContactOn,
    bool Agreed,
    int? FollowUpLevel,
    BasisBody? Basis,
    bool? Refused);

/// <summary>A move that says nothing but its day.</summary>
internal sealed record DayBody(LocalDate On);

/// <summary>A loss, without the note.</summary>
internal sealed record LostBody(LocalDate On, LostReason Reason, ModelName? ModelBought, LostDetail? Detail);

/// <summary>A transfer to another consultant, without the note.</summary>
internal sealed record TransferredBody(LocalDate On, ConsultantId To);

/// <summary>A merge into another card.</summary>
internal sealed record MergedBody(LocalDate On, CardId Survivor);

/// <summary>A merge of another card into this one: it stood as at that version of its own history.</summary>
internal sealed record TookOverBody(LocalDate On, CardId Other, int Version);

/// <summary>A merge undone: the card that goes its own way again.</summary>
internal sealed record GaveBackBody(LocalDate On, CardId Other);
