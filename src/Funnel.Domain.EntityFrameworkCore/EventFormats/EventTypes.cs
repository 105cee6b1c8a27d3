using Funnel.Domain.Cards;
using Funnel.Domain.Wording;

namespace Funnel.Domain.EntityFrameworkCore.EventFormats;

/// <summary>The names of the events that are no moves of a card; a move has its name in the exchange format.</summary>
internal static class EventTypes
{
    public const string Filed = "filed";
    public const string Traffic = "traffic";
    public const string OwnerContact = "owner-contact";
    public const string OwnerTransfer = "owner-transfer";
    public const string BaseCustomer = "base-customer";
    public const string Lead = "lead";
    public const string Check = "check";
    public const string RecordCheck = "record-check";
    public const string Voided = "voided";
    public const string Amended = "amended";

    /// <summary>
    /// What changes days before its own: corrections; and merges and their undoing, since once it is known that two
    /// cards are one, they were so from the first day on.
    /// </summary>
    public static readonly string[] ChangingThePast =
    [
        Voided,
        Amended,
        .. new[] { CardMove.MergeInto, CardMove.TakeOver, CardMove.Unmerge, CardMove.GiveBack }
            .Select(Codes.Of<CardMove>().CodeOf),
    ];

    /// <summary>Records that tell of several days, and of which a later row replaces the earlier ones.</summary>
    public static readonly string[] OfSeveralDays = [BaseCustomer, Lead];
}
