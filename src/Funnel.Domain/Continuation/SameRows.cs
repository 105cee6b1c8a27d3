using Funnel.Domain.BaseCustomers;
using Funnel.Domain.Cards;
using Funnel.Domain.Checks;
using Funnel.Domain.Entries;
using Funnel.Domain.Leads;
using Funnel.Domain.Owners;
using Funnel.Domain.Traffic;

namespace Funnel.Domain.Continuation;

/// <summary>
/// Whether rows of two exports say the same. What is personal and missing on one side says nothing: a person who was
/// forgotten does not come back, and is no contradiction. Nor does a row's id: two systems call one row differently.
/// </summary>
internal static class SameRows
{
    public static bool AreSame(CardFiling known, CardFiling later) =>
        known with { Customer = null, Entry = null } == later with { Customer = null, Entry = null }
        && Agree(known.Entry, later.Entry)
        && Agree(known.Customer?.Name, later.Customer?.Name)
        && Agree(known.Customer?.Phone, later.Customer?.Phone);

    public static bool AreSame(CardEvent known, CardEvent later) =>
        Bare(known) == Bare(later) && Agree(known.Entry, later.Entry) && Agree(NoteOf(known), NoteOf(later));

    public static bool AreSame(OwnerTransfer known, OwnerTransfer later) =>
        known with { Cause = null, Entry = null } == later with { Cause = null, Entry = null }
        && Agree(known.Entry, later.Entry)
        && Agree(known.Cause?.Value, later.Cause?.Value);

    public static bool AreSame(OwnerContact known, OwnerContact later) =>
        known with { Entry = null } == later with { Entry = null } && Agree(known.Entry, later.Entry);

    public static bool AreSame(Check known, Check later) =>
        known with { Entry = null } == later with { Entry = null } && Agree(known.Entry, later.Entry);

    public static bool AreSame(RecordCheck known, RecordCheck later) =>
        known with { Entry = null } == later with { Entry = null } && Agree(known.Entry, later.Entry);

    public static bool AreSame(TrafficRecord known, TrafficRecord later) =>
        known with { Entry = null } == later with { Entry = null } && Agree(known.Entry, later.Entry);

    /// <summary>
    /// Whether both tell of what may be one thing: the same move of a day, a contact by the same person in one manner.
    /// </summary>
    public static bool MayBeOne(CardEvent known, CardEvent later) => known.On == later.On && (known, later) switch
    {
        (CardEvent.Contact one, CardEvent.Contact other) => one.By == other.By && one.Manner == other.Manner,
        _ => known.Move == later.Move,
    };

    /// <summary>A base customer with what a later row adds; null where the row changes what was said.</summary>
    public static BaseCustomer? Together(BaseCustomer known, BaseCustomer later)
    {
        var filled = Filled(known, later);
        return Agree(known.Entry, later.Entry)
            && filled with { Entry = null } == Filled(later, known) with { Entry = null } ? filled : null;
    }

    /// <summary>A lead with what a later row adds; null where the row changes what was said.</summary>
    public static Lead? Together(Lead known, Lead later)
    {
        var filled = Filled(known, later);
        return Agree(known.Entry, later.Entry)
            && filled with { Entry = null } == Filled(later, known) with { Entry = null } ? filled : null;
    }

    private static Lead Filled(Lead one, Lead other) => one with
    {
        Consultant = one.Consultant ?? other.Consultant,
        RespondedAt = one.RespondedAt ?? other.RespondedAt,
        IsValid = one.IsValid ?? other.IsValid,
        AppointmentAt = one.AppointmentAt ?? other.AppointmentAt,
        ArrivedAt = one.ArrivedAt ?? other.ArrivedAt,
        Card = one.Card ?? other.Card,
    };

    private static BaseCustomer Filled(BaseCustomer one, BaseCustomer other) => one with
    {
        FollowedUpOn = one.FollowedUpOn ?? other.FollowedUpOn,
        InvitedOn = one.InvitedOn ?? other.InvitedOn,
        ArrivedOn = one.ArrivedOn ?? other.ArrivedOn,
        IntentMadeOn = one.IntentMadeOn ?? other.IntentMadeOn,
        SwitchedModel = one.SwitchedModel ?? other.SwitchedModel,
        SwitchedReason = one.SwitchedReason ?? other.SwitchedReason,
    };

    private static CardEvent Bare(CardEvent e) => e switch
    {
        CardEvent.Contact contact => contact with { Note = null, Entry = null },
        CardEvent.Lost lost => lost with { Why = null, Entry = null },
        CardEvent.Transferred transferred => transferred with { Cause = null, Entry = null },
        _ => e.Entry is null ? e : e with { Entry = null },
    };

    private static string? NoteOf(CardEvent e) => e switch
    {
        CardEvent.Contact contact => contact.Note,
        CardEvent.Lost lost => lost.Why,
        CardEvent.Transferred transferred => transferred.Cause?.Value,
        _ => null,
    };

    private static bool Agree(Entry? known, Entry? later) =>
        known?.RecordedOn is not { } one || later?.RecordedOn is not { } other || one == other;

    private static bool Agree(string? known, string? later) =>
        string.IsNullOrEmpty(known) || string.IsNullOrEmpty(later) || known == later;
}
