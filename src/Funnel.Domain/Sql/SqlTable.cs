using Funnel.Domain.Conditions;

namespace Funnel.Domain.Sql;

/// <summary>
/// A table of facts of one kind: the kind's columns by their names, dates as day numbers (<see
/// cref="Periods.DayNumber"/>), codes and ids as text, flags as booleans.
/// </summary>
/// <param name="Name">The name; a schema may stand before it, with a dot between.</param>
public sealed record SqlTable(string Name)
{
    /// <summary>What the name of every fact table begins with, unless another name is chosen.</summary>
    public const string Prefix = "funnel_";

    /// <summary>
    /// Further columns of whole numbers, not null, such as the day a snapshot is taken, each with the value that the
    /// rows meant have there.
    /// </summary>
    public IReadOnlyList<KeyValuePair<string, int>> Only { get; init; } = [];

    /// <summary>The table that keeps a kind of fact unless another name is chosen: <c>funnel_cards</c>.</summary>
    public static SqlTable Of(FactKind kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return new(Prefix + kind.Name);
    }
}
