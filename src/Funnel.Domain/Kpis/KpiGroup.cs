using Funnel.Domain.Conditions;

namespace Funnel.Domain.Kpis;

/// <summary>The KPIs of one group; a group without a fact has them too, with nothing counted.</summary>
public sealed class KpiGroup
{
    private readonly KpiTable _table;
    private readonly int _place;

    internal KpiGroup(KpiTable table, GroupKey key, int place) => (_table, Key, _place) = (table, key, place);

    /// <summary>The group.</summary>
    public GroupKey Key { get; }

    /// <summary>The KPIs that have the group's dimensions, in catalogue order.</summary>
    public IReadOnlyList<KpiValue> Values
    {
        get
        {
            if (field is null)
            {
                var values = new KpiValue[_table.GroupedKpis.Count];
                for (var kpi = 0; kpi < values.Length; kpi++)
                {
                    values[kpi] = _table.ValueOf(_place, kpi);
                }

                field = values;
            }

            return field;
        }
    }

    /// <summary>The figure of a KPI.</summary>
    /// <exception cref="KeyNotFoundException">The table does not have the KPI by group.</exception>
    public KpiValue this[Kpi kpi]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(kpi);
            return this[kpi.Id];
        }
    }

    /// <summary>The figure of the KPI with an id.</summary>
    /// <exception cref="KeyNotFoundException">The table does not have the KPI by group.</exception>
    public KpiValue this[string kpi] => _table.ValueOf(_place, _table.PlaceOf(kpi));
}
