using Funnel.Domain.Assignment;
using Funnel.Domain.Cards;
using Funnel.Domain.Dormancy;
using Funnel.Domain.Facts;
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
public sealed partial record SalesStandard
{
    private readonly KpiCatalog? _declared;
    private readonly IReadOnlyList<Kpi> _headline = [];
    private readonly IReadOnlyList<Kpi> _converted = [];

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
            Kpis = _declared ?? KpiCatalog.For(value, Lists.Manners);
        }
    }

    /// <summary>When a card may go dormant.</summary>
    public required DormancyRule Dormancy { get; init; }

    /// <summary>How soon the next contact with a customer must be.</summary>
    public required FollowUpCadence Cadence
    {
        get => ReferenceEquals(field.Scale, Scale) ? field : new(Scale, field.FollowUpLevels);
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>When owners are to be contacted after the delivery.</summary>
    public required OwnerContactSchedule OwnerContacts { get; init; }

    /// <summary>By which rules cards without progress change hands; none does unless the standard says so.</summary>
    public ReassignmentLadder Reassignment { get; init; } = ReassignmentLadders.None;

    /// <summary>
    /// The lists that grow: how customers hear of the dealer, how contacts take place, why cards are lost and handed
    /// over; a dealer's standard adds its own codes.
    /// </summary>
    public CodeLists Lists
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
            if (_declared is { } declared)
            {
                Kpis = declared;
            }
        }
    } = CodeLists.BuiltIn;

    /// <summary>How fast an incoming call must be taken; null where the standard does not say.</summary>
    public CallStandard? Calls { get; init; }

    /// <summary>What the records of calls and contacts must hold.</summary>
    public IReadOnlyList<RecordStandard> Records { get; init => field = [.. value]; } = [];

    /// <summary>When the manager checks the day's records; null where the standard does not say.</summary>
    public SameDayCheck? RecordCheck { get; init; }

    /// <summary>Which leads go first; null where the standard does not say.</summary>
    public LeadRanking? LeadRanking { get; init; }

    /// <summary>The steps of the sales process, each with its KPIs and what is to be done.</summary>
    public IReadOnlyList<ProcessStep> Process { get; init => field = [.. value]; } = [];

    /// <summary>What to do with each group of customers when they are contacted.</summary>
    public IReadOnlyList<ContactMeasures> Measures { get; init => field = [.. value]; } = [];

    /// <summary>The forms, registers and boards.</summary>
    public IReadOnlyList<StandardForm> Forms { get; init => field = [.. value]; } = [];

    /// <summary>What the standard lists beside its process: etiquette, agendas, principles, reports.</summary>
    public IReadOnlyList<StandardSection> Sections { get; init => field = [.. value]; } = [];

    /// <summary>Where the source breaks off or is silent, and what stands in.</summary>
    public IReadOnlyList<StandardItem> Gaps { get; init => field = [.. value]; } = [];

    /// <summary>
    /// The KPIs a manager under this standard looks at first, as its catalogue has them. One that the catalogue lacks
    /// joins it; one that speaks of another scale's levels goes with that scale.
    /// </summary>
    public required IReadOnlyList<Kpi> Headline
    {
        get => [.. _headline.Select(kpi => Kpis.TryGet(kpi.Id, out var known) ? known : null).OfType<Kpi>()];
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            IReadOnlyList<Kpi> asked = [.. value];
            foreach (var kpi in asked)
            {
                ArgumentNullException.ThrowIfNull(kpi, nameof(value));
            }

            _headline = asked;
            Kpis = _declared ?? Kpis;
        }
    }

    /// <summary>
    /// Which version of a KPI holds from when; without one a KPI is as the catalogue declares it. One that the
    /// catalogue lacks joins it, by its latest version.
    /// </summary>
    public DefinitionBook Definitions
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
            if (_declared is { } declared)
            {
                Kpis = declared;
            }
        }
    } = DefinitionBook.Empty;

    /// <summary>
    /// Conversions of a vendor's own over cards; their figures on the bases they name join the catalogue.
    /// </summary>
    /// <exception cref="ArgumentException">A KPI of the catalogue has the id of one of their figures.</exception>
    public IReadOnlyList<Conversion<CardFacts>> Conversions
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value];
            _converted = [.. field.SelectMany(conversion => conversion.Kpis)];
            if (_declared is { } declared)
            {
                Kpis = declared;
            }
        }
    } = [];

    /// <summary>
    /// Every KPI, with the shares and contact intervals of the scale's levels, the contacts of each of the lists'
    /// manners, and a vendor's own at the end. A catalogue given here is brought to the standard's scale and lists and
    /// holds the headline, in whichever order they are set.
    /// </summary>
    public KpiCatalog Kpis
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _declared = Scale is { } scale ? value.On(scale, Lists.Manners) : value;
            field = _declared.Including(Definitions.Latest).Having(_converted).Including(_headline);
        }
    } = null!;

    /// <summary>The standard written out line by line, part by part; no two lines of a part have one key.</summary>
    public IReadOnlyList<StandardLine> Lines => [.. RuleLines.Of(this), .. ContentLines.Of(this)];

    /// <summary>The rules that cards are moved by.</summary>
    public CardRules CardRules => new(Scale, Dormancy) { Cadence = Cadence, Lists = Lists };
}
