using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.BaseCustomers;

/// <summary>A base customer (基盘客户): an existing owner, allocated to a consultant for replacement (SGM).</summary>
public sealed record BaseCustomer
{
    /// <summary>The allocation.</summary>
    public required BaseCustomerId Id { get; init => field = Valid.Id(value); }

    /// <summary>The dealer.</summary>
    public required DealerId Dealer { get; init => field = Valid.Id(value); }

    /// <summary>The consultant the customer is allocated to.</summary>
    public required ConsultantId Consultant { get; init => field = Valid.Id(value); }

    /// <summary>The day of the allocation.</summary>
    public required LocalDate AllocatedOn { get; init => field = Valid.Day(value); }

    /// <summary>Whether the information passed on proved accurate.</summary>
    public required bool IsAccurate { get; init; }

    /// <summary>The day by which to follow up.</summary>
    public required LocalDate DueOn { get; init => field = Valid.Day(value); }

    /// <summary>The day of the follow-up, if there was one.</summary>
    public LocalDate? FollowedUpOn { get; init; }

    /// <summary>The day of the invitation, if there was one.</summary>
    public LocalDate? InvitedOn { get; init; }

    /// <summary>The day the customer arrived, if so.</summary>
    public LocalDate? ArrivedOn { get; init; }

    /// <summary>The day an intent card was made, if so.</summary>
    public LocalDate? IntentMadeOn { get; init; }

    /// <summary>The model of another make the customer switched to, if so (SGM).</summary>
    public ModelName? SwitchedModel { get; init; }

    /// <summary>Why the customer switched; may be personal.</summary>
    public string? SwitchedReason { get; init; }

    /// <summary>When and by whom it was written down, where that is known.</summary>
    public Entry? Entry { get; init; }

    /// <summary>The id alone: reasons may be personal.</summary>
    public override string ToString() => Id.Value;
}
