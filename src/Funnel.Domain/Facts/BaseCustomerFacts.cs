using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Dealers;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>One allocation of an existing owner to a consultant (SGM), as known at the as-of date.</summary>
public sealed record BaseCustomerFacts
{
    /// <summary>The allocation.</summary>
    public required BaseCustomerId BaseCustomer { get; init; }

    /// <summary>The dealer.</summary>
    public required DealerId Dealer { get; init; }

    /// <summary>The dealer's region, if it has one.</summary>
    public RegionName? Region { get; init; }

    /// <summary>The consultant it is allocated to.</summary>
    public required ConsultantId Consultant { get; init; }

    /// <summary>The day of the allocation.</summary>
    public required LocalDate AllocatedOn { get; init; }

    /// <summary>Whether the information passed on proved accurate.</summary>
    public bool IsAccurate { get; init; }

    /// <summary>The day by which to follow up.</summary>
    public required LocalDate DueOn { get; init; }

    /// <summary>The day of the follow-up, if known by then.</summary>
    public LocalDate? FollowedUpOn { get; init; }

    /// <summary>The day of the invitation, if known by then.</summary>
    public LocalDate? InvitedOn { get; init; }

    /// <summary>The day the customer arrived, if known by then.</summary>
    public LocalDate? ArrivedOn { get; init; }

    /// <summary>The day an intent card was made, if known by then.</summary>
    public LocalDate? IntentMadeOn { get; init; }
}
