using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Checks;
using Funnel.Domain.Dealers;
using Funnel.Domain.Owners;
using Funnel.Domain.Traffic;

namespace Funnel.Domain.Facts;

/// <summary>Everything that is known of one or many dealers, from which facts are made as of any date.</summary>
public sealed record FunnelHistory
{
    /// <summary>The dealers, where master data is known; facts of other dealers have no region.</summary>
    public IReadOnlyList<Dealer> Dealers { get; init; } = [];

    /// <summary>The consultants, where master data is known.</summary>
    public IReadOnlyList<Consultant> Consultants { get; init; } = [];

    /// <summary>The showroom register.</summary>
    public IReadOnlyList<TrafficRecord> Traffic { get; init; } = [];

    /// <summary>The customer cards, each once, merged ones included.</summary>
    public CardIndex Cards { get; init; } = CardIndex.Empty;

    /// <summary>The base customers allocated.</summary>
    public IReadOnlyList<BaseCustomer> BaseCustomers { get; init; } = [];

    /// <summary>The checks made.</summary>
    public IReadOnlyList<Check> Checks { get; init; } = [];

    /// <summary>When managers checked the records of a day (NISSAN).</summary>
    public IReadOnlyList<RecordCheck> RecordChecks { get; init; } = [];

    /// <summary>The contacts with owners.</summary>
    public IReadOnlyList<OwnerContact> OwnerContacts { get; init; } = [];

    /// <summary>The owners handed to other consultants.</summary>
    public IReadOnlyList<OwnerTransfer> OwnerTransfers { get; init; } = [];
}
