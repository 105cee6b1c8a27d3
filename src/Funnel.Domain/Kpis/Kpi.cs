using System.Runtime.CompilerServices;
using Funnel.Domain.Conditions;
using Funnel.Domain.Sources;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis;

/// <summary>
/// A key figure of the sales funnel, declared once as a fraction of sums over facts. A vendor declares its own with
/// <c>Count</c>, <c>Sum</c>, <c>Rate</c>, <c>Proportion</c> and <c>Average</c>; its family, bearing and unit are said
/// <c>with</c> it. Two declarations are two KPIs, whatever they say.
/// </summary>
/// <remarks>
/// Both sides are sums, which add over groups, dealers and machines. A number of distinct customers or a median does
/// not: those of two dealers do not tell that of both. There is no such KPI; a kind of fact with one fact for each
/// customer can be counted, and an average stands where a median would.
/// </remarks>
public sealed record Kpi
{
    private readonly KpiKind _kind;

    private Kpi(string id, string zh, string en, Source source, KpiKind kind, KpiTerm numerator, KpiTerm? denominator)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(zh);
        ArgumentException.ThrowIfNullOrWhiteSpace(en);
        ArgumentNullException.ThrowIfNull(source);
        if (!IsId(id))
        {
            throw new ArgumentException($"A KPI's id is words joined by hyphens, not '{id}'.", nameof(id));
        }

        Id = id;
        Name = new(zh, en);
        Source = source;
        _kind = kind;
        Numerator = numerator;
        Denominator = denominator;
        Terms = denominator is null ? [numerator] : [numerator, denominator];
        Dimensions = [.. Facts.Dimensions.All
            .Concat(Terms.SelectMany(term => term.Facts?.Dimensions ?? []))
            .Distinct()
            .Where(dimension => Terms.All(term => term.Facts?.Dimensions.Contains(dimension) != false))];
    }

    /// <summary>The id: words joined by hyphens.</summary>
    public string Id { get; }

    /// <summary>The name in zh and en.</summary>
    public Phrase Name { get; }

    /// <summary>Where the KPI and its formula come from.</summary>
    public Source Source { get; }

    /// <summary>
    /// Count, sum, share, proportion or average; a proportion on the flow basis is a flow ratio, whoever declares it.
    /// </summary>
    public KpiKind Kind => _kind == KpiKind.Proportion && Basis == Basis.Flow ? KpiKind.FlowRatio : _kind;

    /// <summary>The KPIs it belongs with; a vendor's own are among the others unless they say more.</summary>
    public KpiFamily Family
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = KpiFamily.Others;

    /// <summary>
    /// The number of this declaration among those of one id, from 1. A formula that is changed is given the next one,
    /// so that a figure tells by which it was counted.
    /// </summary>
    public int Version
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1;

    /// <summary>
    /// What tells this formula from any other, whatever it is called: the SHA-256, in lower-case hex, of its kind and
    /// of both sides with their facts, anchors, credits, conditions and measures.
    /// </summary>
    public string Fingerprint => KpiText.HashOf(this);

    /// <summary>Which way is the good one; more is better unless the declaration says otherwise.</summary>
    public KpiBearing Bearing { get; init; }

    /// <summary>
    /// What the value is in: percent for a rate or a proportion (its value of 0.5 is 50 %), else cards, days and the
    /// like. Unless the declaration says more, what is counted, and what it is held against.
    /// </summary>
    public Phrase Unit
    {
        get => Kind == KpiKind.FlowRatio && field == Percent ? PlainRatio : field;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value.Zh);
            ArgumentException.ThrowIfNullOrWhiteSpace(value.En);
            field = value;
        }
    }

    /// <summary>What is counted or summed.</summary>
    public KpiTerm Numerator { get; }

    /// <summary>What it is held against; null for a count or a sum.</summary>
    public KpiTerm? Denominator { get; }

    /// <summary>
    /// Whose number it is by consultant, that of what is counted or summed (domain §6, ours 2); null where its facts
    /// name one consultant at most.
    /// </summary>
    public Credit? Credit => Numerator.Credit;

    /// <summary>Whom it is taken over, and by when, where it is a conversion; null otherwise.</summary>
    public Basis? Basis { get; init; }

    /// <summary>
    /// Whether facts behind it may count in several periods, such as customers who stay in stock: its figures of two
    /// months are no two samples then.
    /// </summary>
    public bool SpansPeriods => !(Denominator ?? Numerator).IsOfOnePeriod;

    /// <summary>How many of the period its window leaves out, where it has one; null otherwise.</summary>
    public Kpi? Immature { get; internal init; }

    /// <summary>The dimensions the KPI is usually grouped by.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; }

    /// <summary>
    /// The formula in words, printed from its declaration; a denominator with a name is called by it.
    /// </summary>
    public Phrase Formula => Denominator is null
        ? Numerator.Words
        : new($"{Numerator.Words.Zh} ÷ {Denominator.Name.Zh}", $"{Numerator.Words.En} / {Denominator.Name.En}");

    /// <summary>Whether the value is read as a percentage: a share or a proportion.</summary>
    public bool IsPercentage => Kind is KpiKind.Ratio or KpiKind.Proportion;

    internal IReadOnlyList<KpiTerm> Terms { get; }

    /// <summary>Whether it speaks of one scale's levels, so that another scale has its own or none.</summary>
    internal bool GoesWithScale { get; init; }

    /// <summary>A number of facts.</summary>
    public static Kpi Count<T>(string id, string zh, string en, Source source, Selection<T> of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return new(id, zh, en, source, KpiKind.Count, of.Count(), null) { Unit = of.Kind.Title };
    }

    /// <summary>
    /// A share of facts: those of a selection that meet a further condition. The numerator is part of the denominator,
    /// so that the share lies between 0 and 100 %.
    /// </summary>
    public static Kpi Rate<T>(
        string id, string zh, string en, Source source, Selection<T> of, Condition<T> whose)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(whose);
        var part = (of with { Where = of.Where & whose }).Count();
        return new(id, zh, en, source, KpiKind.Ratio, part, of.Count()) { Unit = Percent };
    }

    /// <summary>
    /// A sum of what facts hold, such as the revenue of orders; its members are the facts it is taken over.
    /// </summary>
    public static Kpi Sum<T>(string id, string zh, string en, Source source, Selection<T> over, Measure<T> of)
    {
        ArgumentNullException.ThrowIfNull(of);
        var term = over.Sum(of);
        return new(id, zh, en, source, KpiKind.Sum, term, null) { Unit = term.Unit };
    }

    /// <summary>
    /// One number as a percentage of another that it need not be a part of, such as quotes of prospects or discounts of
    /// list prices.
    /// </summary>
    public static Kpi Proportion(string id, string zh, string en, Source source, KpiTerm of, KpiTerm per)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(per);
        return new(id, zh, en, source, KpiKind.Proportion, of, per) { Unit = Percent };
    }

    /// <summary>One number for each of another, such as the revenue per prospect or per day.</summary>
    public static Kpi Average(string id, string zh, string en, Source source, KpiTerm of, KpiTerm per)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(per);
        return new(id, zh, en, source, KpiKind.Average, of, per) { Unit = Per(of.Unit, per.Unit) };
    }

    /// <summary>The mean of a measure over facts.</summary>
    public static Kpi Average<T>(string id, string zh, string en, Source source, Selection<T> over, Measure<T> of)
    {
        ArgumentNullException.ThrowIfNull(over);
        ArgumentNullException.ThrowIfNull(of);
        var sum = over.Sum(of);
        return new(id, zh, en, source, KpiKind.Average, sum, over.Count()) { Unit = sum.Unit };
    }

    /// <summary>
    /// How many facts of one selection there are for each fact of another, such as contacts per prospect.
    /// </summary>
    public static Kpi Average<TCounted, TPer>(
        string id, string zh, string en, Source source, Selection<TCounted> of, Selection<TPer> per)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(per);
        return Average(id, zh, en, source, of.Count(), per.Count());
    }

    /// <summary>How many facts there are for each day from the period's first to its last known one.</summary>
    public static Kpi PerDay<T>(string id, string zh, string en, Source source, Selection<T> of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return Average(id, zh, en, source, of.Count(), KpiTerm.Days);
    }

    /// <summary>Whether the KPI can be grouped by all of these dimensions together.</summary>
    internal bool HasDimensions(IEnumerable<Dimension> dimensions)
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        return dimensions.All(dimension => Dimensions.Contains(dimension)
            || Terms.All(term => term.Facts?.Has(dimension) != false));
    }

    /// <summary>
    /// The term whose facts stand behind a side in a drill-down. An average's sum has no members of its own: both sides
    /// are the facts it is taken over, or what is counted per day.
    /// </summary>
    public KpiTerm? MembersOf(KpiSide side) => (Kind, side) switch
    {
        (KpiKind.Average, _) => Denominator!.Facts is null ? Numerator : Denominator,
        (_, KpiSide.Numerator) => Numerator,
        _ => Denominator,
    };

    /// <summary>Whether it is the very same declaration.</summary>
    public bool Equals(Kpi? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    /// <summary>Whether a text can be a KPI's id.</summary>
    internal static bool IsId(string text)
    {
        // By hand, since a pattern is thousands of lines to be compiled before the first KPI is there.
        var words = text.Split('-');
        return Array.TrueForAll(words, word => word.Length > 0 && word.All(char.IsAsciiLetterOrDigit))
            && !words[0].Any(char.IsAsciiLetterUpper);
    }

    /// <summary>The same KPI of what is in a scope, which knows the facts of both sides.</summary>
    internal Kpi Within(Scope scope) => Of(term => term.Within(scope));

    /// <summary>
    /// The same KPI of a period of its own, whatever period it is asked of; the facts stay those of the day asked for,
    /// so that both periods are to be seen from the same one.
    /// </summary>
    internal Kpi In(Periods.ReportingPeriod period) => Of(term => term.In(period));

    private Kpi Of(Func<KpiTerm, KpiTerm> change) => new(
        Id, Name.Zh, Name.En, Source, _kind, change(Numerator), Denominator is null ? null : change(Denominator))
    {
        Version = Version,
        Family = Family,
        Bearing = Bearing,
        Unit = Unit,
        GoesWithScale = GoesWithScale,
        Basis = Basis,
        Immature = Immature,
    };

    private static Phrase PlainRatio { get; } = new("比值", "ratio");

    private static Phrase Percent { get; } = new("百分比", "percent");

    private static Phrase Per(Phrase counted, Phrase per) =>
        new($"{counted.Zh}/{per.Zh}", $"{counted.En} per {per.En}");
}
