using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Checks;
using Funnel.Domain.Dealers;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Traffic;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.EventFormats;

/// <summary>A record of the showroom register.</summary>
internal sealed record TrafficBody(
    TrafficId Traffic,
    DealerId Dealer,
    ConsultantId Consultant,
    TrafficKind Kind,
    LocalDateTime ArrivedAt,
    LocalDateTime? LeftAt,
    int? PartySize,
    VisitOrder? Visit,
    bool SalesRelated,
    MediaSource? Media,
    bool TestDriveInvited,
    bool TestDriveTaken,
    TrafficOutcome Outcome,
    CardId? Card,
    int? Rings,
    int? WaitSeconds,
    int? HoldSeconds,
    IReadOnlyList<RecordElements>? Elements);

/// <summary>A contact with an owner.</summary>
internal sealed record OwnerContactBody(LocalDate On, ConsultantId By);

/// <summary>A base customer as it stands, without the reason for switching.</summary>
internal sealed record BaseCustomerBody(
    BaseCustomerId BaseCustomer,
    DealerId Dealer,
    ConsultantId Consultant,
    LocalDate AllocatedOn,
    bool Accurate,
    LocalDate DueOn,
    LocalDate? FollowedUpOn,
    LocalDate? InvitedOn,
    LocalDate? ArrivedOn,
    LocalDate? IntentMadeOn,
    ModelName? SwitchedModel);

/// <summary>A pass/fail observation.</summary>
internal sealed record CheckBody(
    DealerId Dealer,
    ConsultantId Consultant,
    LocalDate On,
    CheckKind Kind,
    bool Passed,
    ProcessStage? Stage,
    CardId? Card);

/// <summary>The records of a day checked by the manager.</summary>
internal sealed record RecordCheckBody(
    DealerId Dealer, LocalDate On, LocalDateTime CheckedAt, LocalDateTime? ClosedAt);
