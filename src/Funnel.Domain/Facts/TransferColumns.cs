using Funnel.Domain.Conditions;

namespace Funnel.Domain.Facts;

/// <summary>What can be asked about a card changing hands.</summary>
public static class TransferColumns
{
    /// <summary>The first day with the new consultant.</summary>
    public static DateColumn<TransferFacts> TransferredOn { get; } =
        new("transferred_on", new("转出日期", "transferred"), f => f.TransferredOn);

    /// <summary>Whether this is the side that received the card.</summary>
    public static FlagColumn<TransferFacts> IsReceived { get; } =
        new("is_received", new("转入", "received"), f => f.IsReceived);
}
