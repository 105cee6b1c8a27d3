using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis;

/// <summary>
/// The figures of a period: which KPIs, by which dimensions, for whom, from where. It is a value; each call gives
/// another, and only looking at the figures counts them, once.
/// </summary>
public sealed class Figures
{
    private readonly IFigureSource _source;
    private readonly FigureOptions _options;
    private readonly IKpiVersions? _versions;
    private readonly Lazy<KpiTable> _table;

    /// <summary>The figures of some KPIs over everything.</summary>
    /// <param name="source">Where they come from, and of which period.</param>
    /// <param name="kpis">The KPIs, in the order in which they are wanted.</param>
    public Figures(IFigureSource source, IReadOnlyList<Kpi> kpis)
        : this(source, kpis, [], Scope.Everything, FigureOptions.Default, versions: null)
    {
    }

    /// <summary>The figures of some KPIs over everything, by the versions in force in each period.</summary>
    internal Figures(IFigureSource source, IReadOnlyList<Kpi> kpis, IKpiVersions versions)
        : this(source, kpis, [], Scope.Everything, FigureOptions.Default, versions)
    {
    }

    private Figures(
        IFigureSource source,
        IReadOnlyList<Kpi> kpis,
        IReadOnlyList<Dimension> by,
        Scope scope,
        FigureOptions options,
        IKpiVersions? versions)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(kpis);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(options);
        (_source, Kpis, Dimensions, Scope, _options, _versions) =
            (source, [.. kpis], [.. by], scope, options, versions);
        _table = new(() => TableOf(default));
    }

    /// <summary>The period.</summary>
    public ReportingPeriod Period => _source.Period;

    /// <summary>The KPIs, in the order in which they are wanted.</summary>
    public IReadOnlyList<Kpi> Kpis { get; }

    /// <summary>The dimensions that make a group.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; }

    /// <summary>Whose figures they are.</summary>
    public Scope Scope { get; }

    /// <summary>The table, counted when first looked at.</summary>
    public KpiTable Table => _table.Value;

    /// <summary>
    /// What the figures ask of an engine. Months and weeks are no dimension of a fact: a series has a plan
    /// for each of them.
    /// </summary>
    /// <exception cref="KeyNotFoundException">No fact knows one of the dimensions.</exception>
    public KpiPlan Plan => _source is IPlanKeeping keeping
        ? keeping.PlanOf([.. Kpis.Select(InForce)], Period, Dimensions, Scope)
        : new(Kpis.Select(InForce), Period, Dimensions, Scope);

    /// <summary>The figures of a group; one without a fact has counts of 0.</summary>
    public KpiGroup this[GroupKey key] => Table[key];

    /// <summary>The figures of the group with these texts, one for each dimension.</summary>
    public KpiGroup this[params ReadOnlySpan<string> values] => Table[values];

    /// <summary>
    /// The same figures by these dimensions, those of <see cref="KpiSeries"/> among them; a KPI
    /// that lacks one of them appears in the total alone.
    /// </summary>
    public Figures By(params IReadOnlyList<Dimension> dimensions) =>
        new(_source, Kpis, dimensions, Scope, _options, _versions);

    /// <summary>The same figures of a narrower scope; a KPI that the scope does not know is left out.</summary>
    public Figures Where(Scope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (scope.Equals(Scope.Everything))
        {
            return this;
        }

        var within = Scope.Equals(Scope.Everything) ? scope : Scope & scope;
        return new(_source, Kpis, Dimensions, within, _options, _versions);
    }

    /// <summary>The figures of these KPIs alone.</summary>
    public Figures Of(params IEnumerable<Kpi> kpis) =>
        new(_source, [.. kpis], Dimensions, Scope, _options, _versions);

    /// <summary>The same figures of another period.</summary>
    /// <exception cref="NotSupportedException">The source keeps facts of its own period only.</exception>
    public Figures In(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return period == Period
            ? this
            : new(_source.In(period), Kpis, Dimensions, Scope, _options, _versions);
    }

    /// <summary>
    /// The same figures from a source that is ready for all of these periods, of one day of knowledge: each card is
    /// read once for all of them where the source can.
    /// </summary>
    internal Figures Across(IEnumerable<ReportingPeriod> periods, CancellationToken cancellationToken) =>
        _source is ISeriesSource series
            ? new(
                series.Across([.. periods.Select(period => In(period).Plan)], _options, cancellationToken),
                Kpis,
                Dimensions,
                Scope,
                _options,
                _versions)
            : this;

    /// <summary>
    /// The same figures, none of which has a value, such as those of dealers who cannot be counted together: each says
    /// why, and nothing is counted.
    /// </summary>
    /// <param name="reason">Why.</param>
    public Figures Refused(Reason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return new(_source, Kpis, Dimensions, Scope, _options, new NoVersion(reason));
    }

    /// <summary>The same figures, counted in another way.</summary>
    public Figures With(FigureOptions options) =>
        new(_source, Kpis, Dimensions, Scope, options, _versions);

    /// <summary>The table, without holding up the caller while a database is at work.</summary>
    /// <exception cref="OperationCanceledException">The count was cancelled.</exception>
    public async Task<KpiTable> TableAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (_table.IsValueCreated)
        {
            return _table.Value;
        }

        return KpiSeries.IsIn(Dimensions)
            ? await KpiSeries.OfAsync(this, cancellationToken).ConfigureAwait(false)
            : Plan.Table(await _source.AnswerAsync(Plan, _options, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The table, counted anew so that it can be stopped.</summary>
    /// <exception cref="OperationCanceledException">The count was cancelled.</exception>
    public KpiTable TableOf(CancellationToken cancellationToken)
    {
        if (KpiSeries.IsIn(Dimensions))
        {
            return KpiSeries.Of(this, cancellationToken);
        }

        var plan = Plan;
        return plan.Table(_source.Answer(plan, _options, cancellationToken));
    }

    /// <summary>
    /// The ids of the facts behind a side of a KPI, sorted ordinally; one of several facts recurs. An average's sum has
    /// no members of its own: both its sides are the facts it is taken over, or what is counted per day.
    /// </summary>
    /// <param name="kpi">The KPI.</param>
    /// <param name="side">The side.</param>
    /// <param name="group">The group, one text for each dimension; everything where null.</param>
    /// <exception cref="ArgumentException">
    /// The KPI has no such side, the scope does not know it, it has no figure in the period, or the group has not one
    /// text for each dimension.
    /// </exception>
    /// <exception cref="KeyNotFoundException">The KPI lacks one of the dimensions.</exception>
    public IReadOnlyList<string> Members(Kpi kpi, KpiSide side = KpiSide.Numerator, GroupKey? group = null) =>
        MembersOf(kpi, side).Members(_source, Scope, Dimensions, Group(group));

    /// <summary>
    /// The same as typed ids, such as the <see cref="CardId"/> of each fact, which is that of a contact's card too.
    /// </summary>
    /// <typeparam name="TId">The type of the ids; of a kind that names several, its first.</typeparam>
    /// <exception cref="ArgumentException">The KPI has no such side, its facts no such id.</exception>
    /// <inheritdoc cref="Members(Kpi, KpiSide, GroupKey?)"/>
    public IReadOnlyList<TId> Members<TId>(Kpi kpi, KpiSide side = KpiSide.Numerator, GroupKey? group = null)
        where TId : struct =>
        MembersOf(kpi, side).Members<TId>(_source, Scope, Dimensions, Group(group));

    /// <summary>The facts of a selection that are in the scope, for a report that is a list of them.</summary>
    /// <exception cref="ArgumentException">The scope does not know facts of that kind.</exception>
    /// <exception cref="NotSupportedException">The source has figures, but no facts to give.</exception>
    public IEnumerable<T> Facts<T>(Selection<T> of)
    {
        ArgumentNullException.ThrowIfNull(of);
        var where = Scope.Knows(of.Kind)
            ? Scope.On(of.Kind, of.Credit) & of.Where
            : throw new ArgumentException($"The scope does not know facts of kind '{of.Kind}'.", nameof(of));
        return _source.Facts(of.Kind, of.Anchor, where.In(Period));
    }

    /// <summary>
    /// Why a card counts in a side of a KPI or not, leaf by leaf: one explanation for each fact about the card, such as
    /// each of its contacts; none where the card is not known at that day.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The KPI has no such side, is not about cards, or has no figure in the period.
    /// </exception>
    public IReadOnlyList<Explanation> Explain(CardId card, Kpi kpi, KpiSide side = KpiSide.Numerator)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        var defined = Defined(kpi);
        var term = side == KpiSide.Numerator ? defined.Numerator : defined.Denominator;
        return term?.Explain(_source, Scope, card)
            ?? throw new ArgumentException($"The KPI '{kpi}' has no {side}.", nameof(side));
    }

    private KpiTerm MembersOf(Kpi kpi, KpiSide side)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        return Defined(kpi).MembersOf(side)
            ?? throw new ArgumentException($"The KPI '{kpi}' has no {side}.", nameof(side));
    }

    private GroupKey Group(GroupKey? group) => group is null ? GroupKey.All
        : group.Values.Count == Dimensions.Count ? group
        : throw new ArgumentException(
            $"The key '{group}' has not one text for each of {Dimensions.Count} dimensions.", nameof(group));

    /// <summary>The same figures to be kept up to date from here on, card by card.</summary>
    /// <exception cref="ArgumentException">They are by months.</exception>
    /// <exception cref="NotSupportedException">A KPI holds a condition given as code; the message names it.</exception>
    public KpiLedger Keep(CancellationToken cancellationToken = default)
    {
        var plan = Plan;
        return new(plan, _source.Answer(plan, _options, cancellationToken));
    }

    /// <summary>These figures beside others of the same KPIs and dimensions, such as those of a year ago.</summary>
    public KpiComparison Compare(Figures other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(Table, other.Table);
    }

    /// <summary>A KPI as it is defined in the period.</summary>
    /// <exception cref="ArgumentException">It has no figure in the period; the message says why.</exception>
    internal Kpi Defined(Kpi kpi)
    {
        var (defined, refusal) = InForce(kpi);
        return refusal is null ? defined : throw new ArgumentException(refusal.Text.En, nameof(kpi));
    }

    /// <summary>No KPI has a value.</summary>
    private sealed class NoVersion(Reason reason) : IKpiVersions
    {
        public KpiInForce InForce(Kpi kpi, ReportingPeriod period) => new(kpi, reason);
    }

    private KpiInForce InForce(Kpi kpi) => _versions?.InForce(kpi, Period) ?? new(kpi, null);
}
