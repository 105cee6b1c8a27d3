using System.Collections.Frozen;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>
/// A kind of fact with its columns: all an engine needs to know of it. A vendor declares its own the same way.
/// </summary>
/// <typeparam name="T">The fact.</typeparam>
public sealed class FactKind<T> : FactKind
{
    private readonly FrozenDictionary<Dimension, SymbolColumn<T>> _dimensions;
    private readonly FrozenDictionary<Credit, Dimension> _meanings;
    private readonly SymbolColumn<T>? _credited;
    private readonly Func<T, string> _member;

    /// <summary>Declares a kind of fact.</summary>
    /// <param name="name">The name in storage, plural.</param>
    /// <param name="title">The name in the showroom.</param>
    /// <param name="columns">Every column; names must be distinct.</param>
    /// <param name="dimensions">The columns facts can be grouped by.</param>
    /// <param name="member">The id under which a fact is listed behind a number.</param>
    /// <param name="credits">
    /// The columns between which a term's credit chooses; the first is a dimension's, which the others then stand for.
    /// </param>
    /// <exception cref="ArgumentException">
    /// Two columns share a name, or a dimension's or a credit's column is not listed.
    /// </exception>
    public FactKind(
        string name,
        Phrase title,
        IReadOnlyList<Column<T>> columns,
        IReadOnlyList<(Dimension Dimension, SymbolColumn<T> Column)> dimensions,
        Func<T, string> member,
        IReadOnlyList<(Credit Credit, SymbolColumn<T> Column)>? credits = null)
        : base(name, title)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(dimensions);
        ArgumentNullException.ThrowIfNull(member);
        if (columns.DistinctBy(c => c.Name, StringComparer.Ordinal).Count() != columns.Count)
        {
            throw new ArgumentException($"Two columns of '{name}' share a name.", nameof(columns));
        }

        if (dimensions.Any(d => !columns.Contains(d.Column)))
        {
            throw new ArgumentException(
                $"A dimension of '{name}' has a column that is not listed.", nameof(dimensions));
        }

        if (credits?.Any(c => !columns.Contains(c.Column)) == true)
        {
            throw new ArgumentException($"A credit of '{name}' has a column that is not listed.", nameof(credits));
        }

        Columns = [.. columns];
        Credits = [.. credits?.Select(c => c.Credit) ?? []];
        _credited = credits is [var first, ..] ? first.Column : null;
        _meanings = (credits ?? []).Skip(1).ToFrozenDictionary(c => c.Credit, c => DimensionOf(c.Column));
        Dimensions = [.. dimensions.Select(d => d.Dimension)];
        _dimensions = dimensions
            .Concat(columns.OfType<SymbolColumn<T>>().Select(c => (Dimension: DimensionOf(c), Column: c)))
            .DistinctBy(d => d.Dimension)
            .ToFrozenDictionary(d => d.Dimension, d => d.Column);
        _member = member;
    }

    /// <summary>Every column, in the order of declaration.</summary>
    public IReadOnlyList<Column<T>> Columns { get; }

    /// <summary>The facts themselves as the place where their columns are, beside a vendor's own.</summary>
    public ColumnMap<T, T> Map { get; } = ColumnMap.Identity<T>();

    /// <inheritdoc/>
    public override IReadOnlyCollection<Dimension> Dimensions { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Credit> Credits { get; }

    /// <summary>The column behind a dimension.</summary>
    /// <exception cref="KeyNotFoundException">Facts of this kind do not have the dimension.</exception>
    internal SymbolColumn<T> ColumnOf(Dimension dimension)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        return dimension.Columns.Of(this) is { } own ? own
            : _dimensions.TryGetValue(dimension, out var column) ? column
            : throw new KeyNotFoundException($"Facts of kind '{Name}' have no dimension '{dimension.Id}'.");
    }

    /// <inheritdoc/>
    internal override bool Has(Dimension dimension) =>
        _dimensions.ContainsKey(dimension.Root) || dimension.Columns.Has(this);

    /// <inheritdoc/>
    internal override Dimension Under(Credit? credit, Dimension dimension) =>
        credit is not null
        && _meanings.TryGetValue(credit, out var meant)
        && _dimensions.TryGetValue(dimension, out var column)
        && column == _credited
            ? meant
            : dimension;

    internal override TResult Accept<TResult>(IFactKindVisitor<TResult> visitor) => visitor.Visit(this);

    /// <summary>The id under which a fact is listed behind a number.</summary>
    public string MemberOf(T fact) => _member(fact);

    private static Dimension DimensionOf(SymbolColumn<T> column) => new(column.Name.Replace('_', '-'), column.Title);
}
