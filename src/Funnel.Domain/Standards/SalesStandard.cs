using Funnel.Domain.Assignment;
using Funnel.Domain.Cards;
using Funnel.Domain.Dormancy;
using Funnel.Domain.FollowUp;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Standards;

/// <summary>
/// A manufacturer's sales standard as a record of its parts. Two can be compared part by part, and a dealer group's own
/// is a <c>with</c> away.
/// </summary>
public sealed record SalesStandard
{
    /// <summary>The code: lower-case letters and hyphens.</summary>
    public required string Code { get; init; }

    /// <summary>The name in zh and en.</summary>
    public required Phrase Name { get; init; }

    /// <summary>Where the standard is written down.</summary>
    public required Source Source { get; init; }

    /// <summary>The levels on which customers' intent is graded.</summary>
    public required LevelScale Scale
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
            Kpis = KpiCatalog.For(value);
        }
    }

    /// <summary>When a card may go dormant.</summary>
    public required DormancyRule Dormancy { get; init; }

    /// <summary>How soon the next contact with a customer must be.</summary>
    public required FollowUpCadence Cadence { get; init; }

    /// <summary>When owners are to be contacted after the delivery.</summary>
    public required OwnerContactSchedule OwnerContacts { get; init; }

    /// <summary>By which rules cards without progress change hands; none does unless the standard says so.</summary>
    public ReassignmentLadder Reassignment { get; init; } = ReassignmentLadders.None;

    /// <summary>The ids of the KPIs a manager under this standard looks at first.</summary>
    public required IReadOnlyList<string> Headline { get; init; }

    /// <summary>Every KPI, with the shares and contact intervals of the scale's levels.</summary>
    public KpiCatalog Kpis { get; private init; } = null!;

    /// <summary>The rules that cards are moved by.</summary>
    public CardRules CardRules => new(Scale, Dormancy);
}
