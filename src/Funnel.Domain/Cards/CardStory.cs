namespace Funnel.Domain.Cards;

/// <summary>A card's history up to a day, read and settled.</summary>
/// <param name="Status">How the card stands at the end of that day.</param>
/// <param name="Contacts">Its contacts, those taken over from duplicates included.</param>
/// <param name="Orders">Its orders, each with how it ended.</param>
/// <param name="DueDates">
/// The next contact dates that were set and did not lapse, with the contact that answered each.
/// </param>
/// <param name="Transfers">When it changed hands itself; the transfers of one day are one.</param>
public sealed record CardStory(
    CardStatus Status,
    IReadOnlyList<CardContact> Contacts,
    IReadOnlyList<CardOrder> Orders,
    IReadOnlyList<DueDate> DueDates,
    IReadOnlyList<CardTransfer> Transfers)
{
    /// <summary>Whether both tell the same.</summary>
    public bool Equals(CardStory? other) => other is not null
        && Status == other.Status
        && Contacts.SequenceEqual(other.Contacts)
        && Orders.SequenceEqual(other.Orders)
        && DueDates.SequenceEqual(other.DueDates)
        && Transfers.SequenceEqual(other.Transfers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Status, Contacts.Count, Orders.Count, DueDates.Count);

    internal static CardStory Of(CardFold fold) =>
        new(
            StatusOf(fold),
            [.. fold.Contacts],
            [.. fold.Orders.Select(order => order.What)],
            [.. fold.DueDates.Select(due => due.What)],
            [.. fold.Transfers]);

    private static CardStatus StatusOf(CardFold fold) => new()
    {
        State = fold.State,
        Owner = fold.Owner,
        Level = fold.Level,
        RecordedLevel = fold.RecordedLevel,
        LevelSince = fold.LevelSince,
        TransferredOn = fold.TransferredOn,
        FirstTransferredOn = fold.FirstTransferredOn,
        NextContactOn = fold.NextContactOn,
        IsAgreed = fold.IsAgreed,
        FollowUpLevel = fold.FollowUpLevel,
        Basis = fold.Basis,
        ReturnsFrom = fold.ReturnsFrom,
        LastContactOn = fold.Progress.LastContactOn,
        UnansweredCalls = fold.Progress.UnansweredCalls,
        FirstVisitOn = fold.Progress.FirstVisitOn,
        SecondVisitOn = fold.Progress.SecondVisitOn,
        FirstTestDriveOn = fold.Progress.FirstTestDriveOn,
        Covered = fold.Progress.Covered,
        OrderSignedOn = fold.OrderSignedOn,
        DeliveredOn = fold.DeliveredOn,
        LostOn = fold.LostOn,
        LostReason = fold.LostReason,
        LostDetail = fold.LostDetail,
        ModelBought = fold.ModelBought,
    };
}
