using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>
/// How long a card waited for something or was in a state, as far as the period's last known day tells: from when,
/// until when, and how it ended.
/// </summary>
/// <remarks>
/// A card has one spell of each stage that begins with the filing, one of each order, and one of each time it came into
/// a state. What a duplicate had before the merge is the survivor's: its own spells end by it, as merged away.
/// </remarks>
public sealed record SpellFacts : CardAttributes
{
    /// <summary>A spell of a card that is not known yet; its required members are to be given.</summary>
    public SpellFacts()
    {
    }

    /// <summary>A spell of a card with these attributes.</summary>
    [SetsRequiredMembers]
    internal SpellFacts(
        CardAttributes attributes,
        SpellStage stage,
        LocalDate enteredOn,
        LocalDate? leftOn,
        SpellOutcome outcome,
        int days)
        : base(attributes)
    {
        (Stage, EnteredOn, LeftOn, Outcome, Days) = (stage, enteredOn, leftOn, outcome, days);
        (Age, Entry) = (SpellAge.Of(days), new(enteredOn));
    }

    /// <summary>What was waited for, or the state.</summary>
    public required SpellStage Stage { get; init; }

    /// <summary>Its first day.</summary>
    public required LocalDate EnteredOn { get; init; }

    /// <summary>
    /// The day it ended, never before the first; what is older than the filing, taken over from a duplicate, ends it on
    /// the first day. Null while it goes on.
    /// </summary>
    public LocalDate? LeftOn { get; init; }

    /// <summary>How it ended.</summary>
    public required SpellOutcome Outcome { get; init; }

    /// <summary>
    /// Calendar days from the first to the last, or to the period's last known day while it goes on; 0 within one day.
    /// </summary>
    public required int Days { get; init; }

    /// <summary>The same days, to make groups by.</summary>
    public required SpellAge Age { get; init; }

    /// <summary>The first day, to make groups by.</summary>
    public required SpellEntry Entry { get; init; }
}
