using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using NodaTime;

namespace Funnel.Domain.Restatement;

/// <summary>
/// What one row did to one side of a KPI among the facts that share all attributes: the finest lines of a restatement,
/// so that their sums by cause and any dimension are ordinary totals of every engine (ours 2).
/// </summary>
/// <remarks>
/// A row that moves a card from one consultant to another is two facts, which cancel in total. A KPI has the attributes
/// that it can be grouped by; a consultant is the one its credit names.
/// </remarks>
public sealed record RestatementFacts
{
    /// <summary>The kind of fact.</summary>
    public static FactKind<RestatementFacts> Kind { get; } = new(
        "restatements",
        new("重述明细", "restatement lines"),
        RestatementColumns.All,
        RestatementColumns.Grouping,
        fact => fact.Record?.Value ?? "");

    /// <summary>The KPI.</summary>
    public required KpiId Kpi { get; init; }

    /// <summary>The side that changed; days of a period, which no facts stand behind, are none.</summary>
    public required KpiSide Side { get; init; }

    /// <summary>Why, for the figure of a group.</summary>
    public required RestatementCause Cause { get; init; }

    /// <summary>Why, for the figure of everything: there a card that changed hands is no cause by itself.</summary>
    public required RestatementCause CauseInTotal { get; init; }

    /// <summary>What the side rose by.</summary>
    public required int Delta { get; init; }

    /// <summary>The card or record the row is of; null for a whole leg, such as the days that passed.</summary>
    public RecordId? Record { get; init; }

    /// <summary>The day the row tells of; null for a whole leg.</summary>
    public LocalDate? HappenedOn { get; init; }

    /// <summary>The day it was written down; null for a whole leg.</summary>
    public LocalDate? RecordedOn { get; init; }

    /// <summary>The card that counts or counted, which a merge makes another one than the row's own.</summary>
    public CardId? Card { get; init; }

    /// <summary>The dealer.</summary>
    public DealerId? Dealer { get; init; }

    /// <summary>The dealer's region, if it has one.</summary>
    public RegionName? Region { get; init; }

    /// <summary>The consultant whose number it is.</summary>
    public ConsultantId? Consultant { get; init; }

    /// <summary>The filing channel, of a card.</summary>
    public FilingChannel? Channel { get; init; }

    /// <summary>The media source, if known.</summary>
    public MediaSource? Media { get; init; }

    /// <summary>The lead source, if known.</summary>
    public LeadSource? LeadSource { get; init; }

    /// <summary>The model the customer intends to buy.</summary>
    public ModelName? Model { get; init; }

    /// <summary>Who the car is for.</summary>
    public CustomerKind? CustomerKind { get; init; }

    /// <summary>The level as at the period's last known day.</summary>
    public LevelCode? Level { get; init; }

    /// <summary>The platform of a lead.</summary>
    public LeadPlatform? Platform { get; init; }
}
