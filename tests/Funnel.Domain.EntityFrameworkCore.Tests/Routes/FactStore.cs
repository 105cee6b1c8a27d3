using Funnel.Domain.Conditions;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Facts;
using Funnel.Domain.Restatement;
using Funnel.Domain.Tests.Bulk;
using Funnel.Samples.Tests.Warehouse;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Routes;

/// <summary>Facts in a database, with every way in which KPIs and conditions can be asked of it.</summary>
internal abstract class FactStore : IDisposable
{
    public const string ClickHouse = "clickhouse";

    /// <summary>The snapshot of parcels: they are seen from the day of the reports.</summary>
    protected static FactSnapshot ParcelSnapshot { get; } =
        FactSnapshot.Of(Domain.Tests.Bulk.Parcels.Period, Anchor.AsOf);

    /// <summary>An empty store; the test is skipped where there is no server for it.</summary>
    public static FactStore Of(string store) => store == ClickHouse
        ? new ClickHouseFacts(Servers.ClickHouse)
        : new RelationalFacts(Database.Of(store));

    /// <summary>Loads the facts of a history in place of those before, and gives the routes to them.</summary>
    public abstract IReadOnlyList<Route> Load(FactBook facts);

    /// <summary>Loads parcels in place of those before, and gives the routes to them.</summary>
    public abstract IReadOnlyList<Route> Load(IReadOnlyList<Parcel> parcels);

    /// <summary>Loads the lines of a restatement in place of those before, and gives the routes to them.</summary>
    public abstract IReadOnlyList<Route> Load(RestatementBook book);

    /// <summary>Loads spells in place of those before, and gives the routes to them.</summary>
    public abstract IReadOnlyList<Route> Load(SpellBook spells);

    /// <summary>Which of the parcels loaded meet a condition, by every way, as sorted texts.</summary>
    public abstract IEnumerable<(string Name, IReadOnlyList<string> Found)> Find(Condition<Parcel> condition);

    public abstract void Dispose();
}
