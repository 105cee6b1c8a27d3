using System.Globalization;
using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis;

/// <summary>
/// A step that customers take or not, such as from filing to delivery: one declaration gives its rate on every basis.
/// </summary>
/// <remarks>
/// What happened before the customer came, taken over from a duplicate, counts as day 0. A window leaves out who has
/// not been there long enough, converted or not; they are counted apart, so that both together are the cohort.
/// </remarks>
/// <typeparam name="T">The fact.</typeparam>
public sealed record Conversion<T>
{
    private readonly string _stem;

    /// <summary>A conversion.</summary>
    /// <param name="id">Its own id, such as <c>filed-delivered</c>.</param>
    /// <param name="rate">The id of its rate over the population, such as <c>close-rate</c>.</param>
    /// <param name="name">The name of that rate.</param>
    /// <param name="of">Who may convert.</param>
    /// <param name="outcomeOn">The day they did, if they did.</param>
    /// <exception cref="ArgumentException">An id is not of words joined by hyphens.</exception>
    public Conversion(string id, string rate, Phrase name, Population<T> of, DateColumn<T> outcomeOn)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(rate);
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(outcomeOn);
        (Id, _stem, Name, Of, OutcomeOn) = (id, rate, name, of, outcomeOn);
        Converted = outcomeOn <= Day.AsOf;
    }

    /// <summary>Its own id.</summary>
    public string Id { get; }

    /// <summary>The id of its rate over the population.</summary>
    internal string Stem => _stem;

    /// <summary>The name of its rate over the population.</summary>
    public Phrase Name { get; }

    /// <summary>Who may convert.</summary>
    public Population<T> Of { get; }

    /// <summary>The day they did.</summary>
    public DateColumn<T> OutcomeOn { get; }

    /// <summary>Those who have converted by the as-of date.</summary>
    public Condition<T> Converted { get; internal init; }

    /// <summary>Where its rates over the population and the cohort come from; windows and flows are ours.</summary>
    public Source Source { get; init; } = Source.Ours;

    /// <summary>Which way is the good one.</summary>
    public KpiBearing Bearing { get; init; }

    /// <summary>The KPIs its rates belong with.</summary>
    public KpiFamily Family { get; init; } = KpiFamily.Others;

    /// <summary>The bases on which a standard reports it (<see cref="Kpis"/>); none unless the vendor says.</summary>
    public IReadOnlyList<Basis> Bases
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value.Distinct()];
        }
    } = [];

    /// <summary>
    /// Its figures on all its bases, a window's with the two counts of those whom it leaves out; declared anew at each
    /// look.
    /// </summary>
    public IReadOnlyList<Kpi> Kpis =>
        [.. Bases.SelectMany(basis => On(basis) is { Immature: { } immature } rate
            ? [rate, immature, ImmatureConverted(basis.Days!.Value)]
            : new[] { On(basis) })];

    /// <summary>
    /// Its figure on a basis: a rate, or on <see cref="Basis.Flow"/> a plain ratio that may exceed 1. Each call
    /// declares it anew.
    /// </summary>
    public Kpi On(Basis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        var kpi = basis switch
        {
            { Days: { } days } => WithinDays(basis, days),
            _ when basis == Basis.Population => Rate(_stem, Name, Source, Of.All, Converted),
            _ when basis == Basis.Cohort => Rate($"new-{_stem}", NewRate, Source, Of.New, Converted),
            _ => Kpi.Proportion(
                $"{_stem}-flow-ratio", $"{Name.Zh}（流量比）", $"{Name.En} as a flow ratio", Source.Ours,
                Selected(OutcomeInPeriod).Count(), Selected(Of.New).Count()),
        };
        return kpi with { Family = Family, Bearing = Bearing, Basis = basis };
    }

    /// <summary>How many came in the period and have not been there for so many days by the as-of date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The days are negative, or more than 3,650.</exception>
    public Kpi Immature(int days) => Counted(
        days, "-immature", new("未满期", "not there so long yet"), ImmatureNew(days));

    /// <summary>Those of them who have converted all the same; they are on neither side of the window's rate.</summary>
    /// <inheritdoc cref="Immature"/>
    public Kpi ImmatureConverted(int days) => Counted(
        days,
        "-immature-converted",
        new("未满期已转化", "converted and not there so long yet"),
        ImmatureNew(days) & Converted);

    /// <summary>The facts of the conversion that meet a condition.</summary>
    internal Selection<T> Selected(Condition<T> where) => Of.Kind.AsOf(where);

    internal Condition<T> OutcomeInPeriod => OutcomeOn.Within(Day.From, Day.Cut);

    internal Condition<T> ImmatureNew(int days) => Of.New & !Of.HasBeenThere(days);

    internal Condition<T> MatureNew(int days) => Of.New & Of.HasBeenThere(days);

    private Phrase NewRate => new($"新增{Name.Zh}", $"New {LowerFirst(Name.En)}");

    private Kpi WithinDays(Basis window, int days) =>
        Rate(
            IdOf(days), NameOf(window), Source.Ours, MatureNew(days), OutcomeOn.WithinDaysOf(Of.EnteredOn, days))
        with
        { Immature = Immature(days) };

    private Kpi Counted(int days, string suffix, Phrase what, Condition<T> where)
    {
        var basis = Basis.Window(days);
        var name = NameOf(basis);
        var counted = Kpi.Count(
            $"{IdOf(days)}{suffix}", $"{name.Zh}：{what.Zh}", $"{name.En}: {what.En}", Source.Ours, Selected(where));
        return counted with { Family = Family, Bearing = KpiBearing.Neither, Basis = basis };
    }

    private Kpi Rate(string id, Phrase name, Source source, Condition<T> of, Condition<T> whose) =>
        Kpi.Rate(id, name.Zh, name.En, source, Selected(of), whose);

    private string IdOf(int days) => string.Create(CultureInfo.InvariantCulture, $"new-{_stem}-{days}d");

    private Phrase NameOf(Basis window) =>
        new($"{NewRate.Zh}（{window.Name.Zh}）", $"{NewRate.En} {window.Name.En}");

    private static string LowerFirst(string name) => name[..1].ToLowerInvariant() + name[1..];
}
