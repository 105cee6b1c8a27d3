using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Samples.Dashboard.CardStories;

/// <summary>One entry of a card's history as a page tells it.</summary>
/// <param name="On">The day it happened.</param>
/// <param name="What">What happened.</param>
internal sealed record HistoryLine(LocalDate On, Phrase What)
{
    /// <summary>The day it was recorded, where that is another one.</summary>
    public LocalDate? RecordedOn { get; init; }

    /// <summary>The consultant who did it, or who takes the card over.</summary>
    public ConsultantId? By { get; init; }

    /// <summary>What is known of it beside.</summary>
    public IReadOnlyList<Phrase> Details { get; init; } = [];

    /// <summary>What was noted; may be personal.</summary>
    public string? Note { get; init; }

    /// <summary>Whether it was undone or voided since, so that it never was.</summary>
    public bool IsUndone { get; init; }

    /// <summary>What it should have said, where it was amended.</summary>
    public bool IsAmended { get; init; }

    /// <summary>The card's version with it; 0 for an entry of another card.</summary>
    public int Version { get; init; }

    /// <summary>Whether it can be said that it never was.</summary>
    public bool IsVoidable { get; init; }

    /// <summary>Whether it can also be said what it should have said.</summary>
    public bool IsAmendable { get; init; }

    /// <summary>Where it is said that it never was; null where that is not offered.</summary>
    public string? VoidAt { get; init; }

    /// <summary>Where it is said what it should have said; null where that is not offered.</summary>
    public string? AmendAt { get; init; }

    /// <summary>Whether it follows from a row of another card.</summary>
    public bool IsOfOthers { get; init; }

    /// <summary>The other card of a merge.</summary>
    public CardId? Other { get; init; }

    /// <summary>What was taken over from that card.</summary>
    public IReadOnlyList<HistoryLine> TakenOver { get; init; } = [];
}
