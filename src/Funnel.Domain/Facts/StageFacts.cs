using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>
/// A stretch of days over which a card stood the same: whose it was, ordered or not, its recorded level below that of
/// the period's last known day or not. The stretches of a card follow each other from its filing on, so that exactly
/// one tells how it stood at the end of any day before.
/// </summary>
public sealed record StageFacts : CardAttributes
{
    /// <summary>A stage of a card that is not known yet; its required members are to be given.</summary>
    public StageFacts()
    {
    }

    /// <summary>A stage of a card with these attributes.</summary>
    [SetsRequiredMembers]
    public StageFacts(CardAttributes attributes)
        : base(attributes)
    {
    }

    /// <summary>The card's filing date.</summary>
    public required LocalDate FiledOn { get; init; }

    /// <summary>The day the card was delivered or lost.</summary>
    public LocalDate? ClosedOn { get; init; }

    /// <summary>The first day at whose end the card stood so.</summary>
    public required LocalDate BeganOn { get; init; }

    /// <summary>The first day at whose end it stood so no more; null for the last stage.</summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>Whether the card was filed so; that stage may be over on the day of filing.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Whether an order was in force.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Whether the level recorded by the period's last known day is better than that of the stage.</summary>
    public bool IsBelow { get; init; }

    /// <summary>The signing day of the card's latest order by the period's last known day.</summary>
    public LocalDate? LastSignedOn { get; init; }

    /// <summary>The card's level before the order in force or delivered, else its level.</summary>
    public LevelCode? LevelBeforeOrder { get; init; }

    /// <summary>The owner in those days.</summary>
    public required ConsultantId Owner { get; init; }
}
