using System.Text;
using Funnel.Domain.Contacts;
using Funnel.Domain.Entries;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Cards.Recording;

/// <summary>
/// An event as it comes in, the first step of recording: codes, days and numbers of texts, as a reader of rows has
/// them. What the move does not use is not looked at.
/// </summary>
public readonly ref struct EventRow
{
    /// <summary>What happened; taking over and giving back follow from the duplicate's own events.</summary>
    public required CardMove Move { get; init; }

    /// <summary>The day it happened.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Who made the contact, or a transfer's new owner, as a number of <see cref="SharedTexts"/>.</summary>
    public int Consultant { get; init; }

    /// <summary>How a contact was made, as a number of <see cref="SharedTexts"/>.</summary>
    public int Manner { get; init; }

    /// <summary>What a contact covered.</summary>
    public ContactContents Contents { get; init; }

    /// <summary>The level after a contact, as a number of <see cref="SharedTexts"/>; 0 leaves it as it was.</summary>
    public int Level { get; init; }

    /// <summary>The next contact date a contact set; null clears the one set before.</summary>
    public LocalDate? NextContactOn { get; init; }

    /// <summary>Whether the customer named that date.</summary>
    public bool IsAgreed { get; init; }

    /// <summary>Whether the customer refused an appointment.</summary>
    public bool HasRefused { get; init; }

    /// <summary>The number of the follow-up level chosen, if any: 1 to 255.</summary>
    public int? FollowUpLevel { get; init; }

    /// <summary>What the level rests on, where it was written down; rows may share one.</summary>
    public GradeBasis? Basis { get; init; }

    /// <summary>The state in which the card was lost.</summary>
    public LostReason LostReason { get; init; }

    /// <summary>
    /// The reason behind that state, as a number of <see cref="SharedTexts"/>; 0 where it is not told.
    /// </summary>
    public int LostDetail { get; init; }

    /// <summary>The model bought instead, as a number of <see cref="SharedTexts"/>; 0 where it is not told.</summary>
    public int ModelBought { get; init; }

    /// <summary>The cause of a transfer, as a number of <see cref="SharedTexts"/>; 0 where it is not told.</summary>
    public int Cause { get; init; }

    /// <summary>The number of the card a merged one goes on in; negative where no filing has its id.</summary>
    public int Survivor { get; init; }

    /// <summary>
    /// In UTF-8: the note of a contact or why a card was lost, empty where there is none; of a merge, the id of the
    /// card that goes on.
    /// </summary>
    public ReadOnlySpan<byte> Text { get; init; }

    /// <summary>When and by whom the row was written down, where that is known.</summary>
    public Entry? Entry { get; init; }

    /// <summary>An event as its row would tell it; the survivor of a merge is yet to be found by its id.</summary>
    internal static EventRow Of(CardEvent e, SharedTexts texts) => Of(e, e.Entry, texts);

    /// <summary>The same, written down otherwise.</summary>
    internal static EventRow Of(CardEvent e, Entry? entry, SharedTexts texts) => e switch
    {
        CardEvent.Contact contact => new()
        {
            Move = e.Move,
            On = e.On,
            Entry = entry,
            Consultant = texts.NumberOf(contact.By.Value),
            Manner = texts.NumberOf(contact.Manner.Value),
            Contents = contact.Contents,
            Level = texts.NumberOf(contact.Level?.Value ?? ""),
            NextContactOn = contact.NextContactOn,
            IsAgreed = contact.IsAgreed,
            HasRefused = contact.HasRefused,
            FollowUpLevel = contact.FollowUpLevel,
            Basis = contact.Basis,
            Text = Encoding.UTF8.GetBytes(contact.Note ?? ""),
        },
        CardEvent.Lost lost => new()
        {
            Move = e.Move,
            On = e.On,
            Entry = entry,
            LostReason = lost.Reason,
            LostDetail = texts.NumberOf(lost.Detail?.Value ?? ""),
            ModelBought = texts.NumberOf(lost.ModelBought?.Value ?? ""),
            Text = Encoding.UTF8.GetBytes(lost.Why ?? ""),
        },
        CardEvent.Transferred transferred => new()
        {
            Move = e.Move,
            On = e.On,
            Entry = entry,
            Consultant = texts.NumberOf(transferred.To.Value),
            Cause = texts.NumberOf(transferred.Cause?.Value ?? ""),
        },
        CardEvent.MergedInto merged => new()
        {
            Move = e.Move,
            On = e.On,
            Entry = entry,
            Survivor = -1,
            Text = Encoding.UTF8.GetBytes(merged.Survivor.Value),
        },
        CardEvent.TookOver or CardEvent.GaveBack => throw new ArgumentException(
            "What a card takes over or gives back follows from the duplicate's events.", nameof(e)),
        _ => new() { Move = e.Move, On = e.On, Entry = entry },
    };
}
