using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Kpis;

/// <summary>A sum over facts of one kind.</summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed class FactTerm<T> : KpiTerm
{
    internal FactTerm(Selection<T> over, Measure<T> what)
    {
        ArgumentNullException.ThrowIfNull(over);
        ArgumentNullException.ThrowIfNull(what);
        (Kind, Anchor, Total) = (over.Kind, over.Anchor, new(over.Where, what));
        Credit = over.Credit ?? (Kind.Credits is [var first, ..] ? first : null);
        if (Credit is not null && !Kind.Credits.Contains(Credit))
        {
            throw new ArgumentException($"Facts of kind '{Kind}' do not tell of a credit '{Credit}'.", nameof(over));
        }
    }

    private FactTerm(FactTerm<T> term, Total<T> total) =>
        (Kind, Anchor, Credit, Total) = (term.Kind, term.Anchor, term.Credit, total);

    /// <summary>The kind of fact.</summary>
    public FactKind<T> Kind { get; }

    /// <summary>What is summed over which facts.</summary>
    public Total<T> Total { get; }

    /// <inheritdoc/>
    public override FactKind? Facts => Kind;

    /// <inheritdoc/>
    public override Anchor Anchor { get; }

    /// <inheritdoc/>
    public override Credit? Credit { get; }

    /// <inheritdoc/>
    public override Phrase Words
    {
        get
        {
            // A set with a name is spelled out where it stands alone, or its formula would say nothing.
            var over = Total.Over is Named<T> named ? named.Meaning.Words : Total.Over.Words;
            var what = Total.What.Words;
            return what.En.Length == 0
                ? new($"{Kind.Title.Zh}[{over.Zh}]", $"{Kind.Title.En} [{over.En}]")
                : new($"Σ {what.Zh}，{Kind.Title.Zh}[{over.Zh}]", $"Σ {what.En} over {Kind.Title.En} [{over.En}]");
        }
    }

    internal override Phrase Unit => IsCount ? Kind.Title : Total.What.Words;

    internal override bool IsCount => Total.What is CountMeasure<T>;

    internal override Phrase Name =>
        Total is { Over: Named<T> named, What.Words.En.Length: 0 } ? named.Words : Words;

    internal override string Text => KpiText.Of(this);

    internal override bool IsOfOnePeriod => Total.Over.Accept(PeriodBound<T>.Instance);

    internal override IReadOnlyList<string> Members(
        IFigureSource source, Scope scope, IReadOnlyList<Dimension> by, GroupKey group) =>
        [.. In(source, scope, by, group).Select(Kind.MemberOf).Order(StringComparer.Ordinal)];

    internal override IReadOnlyList<TId> Members<TId>(
        IFigureSource source, Scope scope, IReadOnlyList<Dimension> by, GroupKey group)
    {
        var column = Kind.Columns.OfType<SymbolColumn<T, TId>>().FirstOrDefault()
            ?? throw new ArgumentException($"Facts of kind '{Kind}' have no {typeof(TId).Name}.", nameof(TId));
        return [.. In(source, scope, by, group)
            .Select(column.Of).OfType<TId>().OrderBy(column.TextOf, StringComparer.Ordinal)];
    }

    private IEnumerable<T> In(IFigureSource source, Scope scope, IReadOnlyList<Dimension> by, GroupKey group)
    {
        var where = Within(scope, source) & Total.Over.In(source.Period);
        List<(SymbolColumn<T> Column, ValueGroups? Groups)> without = [];
        foreach (var (dimension, value) in by.Zip(group.Values))
        {
            var (column, groups) = (ColumnOf(dimension.Root), dimension.Groups);
            if (value.Length > 0)
            {
                where &= column.HasText(groups?.ValuesIn([value]) ?? [value]);
            }
            else
            {
                without.Add((column, groups));
            }
        }

        // No condition says that a value is missing, or in no group.
        return source.Facts(Kind, Anchor, where).Where(fact => without.TrueForAll(facet =>
            (facet.Groups?.GroupOf(facet.Column.TextOf(fact)) ?? facet.Column.TextOf(fact)).Length == 0));
    }

    internal override IReadOnlyList<Explanation> Explain(IFigureSource source, Scope scope, CardId card)
    {
        var column = Kind.Columns.OfType<SymbolColumn<T, CardId>>().FirstOrDefault()
            ?? throw new ArgumentException($"Facts of kind '{Kind}' are not about cards.", nameof(card));
        source = source is ICardFinding finding ? finding.About(card) : source;
        var over = Total.Over.In(source.Period);
        var condition = scope.Equals(Scope.Everything) ? over : Within(scope, source) & over;
        return [.. source.Facts(Kind, Anchor, column.Is(card)).Select(condition.Explain)];
    }

    internal override KpiTerm Within(Scope scope) =>
        new FactTerm<T>(this, Total with { Over = Total.Over & scope.On(Kind, Credit) });

    internal override KpiTerm In(ReportingPeriod period) => new FactTerm<T>(this, Total.In(period));

    internal override TermPlace PlaceIn(PlanDraft draft) => draft.Add(Kind, Anchor, Credit, Total);

    private SymbolColumn<T> ColumnOf(Dimension dimension) => Kind.ColumnOf(Kind.Under(Credit, dimension));

    private Condition<T> Within(Scope scope, IFigureSource source) => scope.Knows(Kind)
        ? scope.On(Kind, Credit).In(source.Period)
        : throw new ArgumentException($"The scope does not know facts of kind '{Kind}'.", nameof(scope));
}
