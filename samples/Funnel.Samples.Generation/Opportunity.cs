using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;

namespace Funnel.Samples.Generation;

/// <summary>One card as it is filed.</summary>
internal sealed record Opportunity
{
    public required byte[] Id { get; init; }

    public required int FiledOn { get; init; }

    public required Seller Owner { get; init; }

    public required FilingChannel Channel { get; init; }

    public CustomerKind Kind { get; init; }

    public required LeadSource LeadSource { get; init; }

    public required MediaSource? Media { get; init; }

    public required string Model { get; init; }

    public required string Customer { get; init; }

    public required string Phone { get; init; }

    /// <summary>How far the customer is on the ladder of levels.</summary>
    public required int Rung { get; init; }

    public ContactContents Contents { get; init; }

    public bool IsComplete { get; init; }

    /// <summary>Whether an order is signed at filing.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Whether the car goes with the customer at once (留档即成交).</summary>
    public bool IsSold { get; init; }

    public required int? NextContactOn { get; init; }

    /// <summary>Which car it is of a customer who wants several.</summary>
    public int? Unit { get; init; }

    /// <summary>The lost card of the same customer, who has come back.</summary>
    public byte[]? ReturnsFrom { get; init; }
}
