using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Kpis;

/// <summary>
/// Takes every kind of fact into columns as it is made; spells only where figures are by their age, since they are many
/// and nothing else is asked of them.
/// </summary>
internal sealed class ColumnFilling(IReadOnlyList<Dimension> by) : IFactReceiver
{
    private readonly List<KeptColumns> _tables = [];

    public IReadOnlyList<KeptColumns> Tables => _tables;

    public Action<T>? For<T>(FactKind<T> kind, Anchor anchor)
    {
        if (ReferenceEquals(kind, FactKinds.Spells) && !by.Contains(SpellColumns.ByAge))
        {
            return null;
        }

        var table = new KeptColumns<T>(kind, anchor, by);
        _tables.Add(table);
        return table.Add;
    }
}
