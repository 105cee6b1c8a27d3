using Funnel.Domain.Conditions;

namespace Funnel.Domain.Kpis;

/// <summary>Facts that hold the same in some columns are one and the same, whatever else they tell.</summary>
internal sealed class AlikeIn<T>(IEnumerable<Column<T>> columns) : IEqualityComparer<T>
{
    private readonly Column<T>[] _columns = [.. columns.Distinct()];

    public bool Equals(T? one, T? other)
    {
        if (one is null || other is null || EqualityComparer<T>.Default.Equals(one, other))
        {
            return one is null == other is null;
        }

        foreach (var column in _columns)
        {
            if (!column.IsAlike(one, other))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The same for all: a fact is compared with the few that are open.</summary>
    public int GetHashCode(T fact) => 0;
}
