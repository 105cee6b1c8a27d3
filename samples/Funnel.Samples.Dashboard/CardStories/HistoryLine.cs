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

    /// <summary>Whether it was undone since, so that it never was.</summary>
    public bool IsUndone { get; init; }

    /// <summary>The other card of a merge.</summary>
    public CardId? Other { get; init; }

    /// <summary>What was taken over from that card.</summary>
    public IReadOnlyList<HistoryLine> TakenOver { get; init; } = [];
}
