using Funnel.Domain.Wording;

namespace Funnel.Domain.Conditions;

/// <summary>
/// Something facts can be grouped by, such as the dealer or the filing channel. A vendor's own is made of the values of
/// another (<see cref="GroupedAs"/>), or of columns of its own (<see cref="On"/>); every KPI of such facts has it.
/// </summary>
/// <param name="Id">Kebab-case id.</param>
/// <param name="Name">The name in zh and en.</param>
public sealed record Dimension(string Id, Phrase Name)
{
    /// <summary>The columns that facts have for it beside those of their kinds.</summary>
    internal OwnColumns Columns { get; private init; } = OwnColumns.None;

    /// <summary>The groups it makes of another dimension's values; null where it is none of another.</summary>
    internal ValueGroups? Groups { get; private init; }

    /// <summary>The dimension that facts are asked for: the one whose values it groups, or itself.</summary>
    internal Dimension Root => Groups?.Of ?? this;

    /// <summary>Only what has this value in the dimension, given as exchange text.</summary>
    public Scope Is(string value) => In(value);

    /// <summary>Only what has one of these values in the dimension, given as exchange text.</summary>
    /// <exception cref="ArgumentException">A value is empty: what is missing is nobody's scope.</exception>
    public Scope In(params IEnumerable<string> values) => Groups is null
        ? new DimensionScope(this, [.. values])
        : new DimensionScope(Groups.Of, Groups.ValuesIn([.. values]));

    /// <summary>
    /// A dimension that groups the values of this one, such as consultants in teams or dealers in cities: wherever
    /// figures have this one they have that, in every engine, and whose number a figure is stays as it is.
    /// </summary>
    /// <param name="id">Its kebab-case id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="groups">
    /// The group of each value; a value that is not here is in none, as if it were missing.
    /// </param>
    /// <exception cref="ArgumentException">A group is empty, or the dimension groups another itself.</exception>
    public Dimension GroupedAs(string id, Phrase name, IReadOnlyDictionary<string, string> groups) => Groups is null
        ? new(id, name) { Groups = new(this, groups) }
        : throw new ArgumentException($"The dimension '{Id}' groups another; group that one.", nameof(groups));

    /// <summary>
    /// The same dimension, which facts of one more kind have by a column of its own: every KPI of such facts can be
    /// grouped by it and scoped to it. A database has the column under its name, a map wherever it says.
    /// </summary>
    /// <exception cref="ArgumentException">Facts of the kind have another column of that name.</exception>
    /// <exception cref="InvalidOperationException">The dimension groups another.</exception>
    public Dimension On<T>(FactKind<T> kind, SymbolColumn<T> column) => Groups is null
        ? this with { Columns = Columns.With(kind, column) }
        : throw new InvalidOperationException($"The dimension '{Id}' groups another and has no columns.");
}
