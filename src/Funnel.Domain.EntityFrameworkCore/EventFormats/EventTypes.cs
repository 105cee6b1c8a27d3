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
}
