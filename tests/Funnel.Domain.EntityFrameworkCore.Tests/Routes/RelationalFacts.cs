using Funnel.Domain.Audit;
using Funnel.Domain.Conditions;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.EntityFrameworkCore.Tests.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Parcels;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Queries;
using Funnel.Domain.Restatement;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Bulk;
using Microsoft.EntityFrameworkCore;
using AnyParcel = Funnel.Domain.Tests.Bulk.Parcels;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Routes;

/// <summary>
/// Facts in SQLite or PostgreSQL: asked through Entity Framework, over the library's rows and a vendor's entities, and
/// by SQL text.
/// </summary>
internal sealed class RelationalFacts : FactStore
{
    private readonly Database _database;
    private readonly FunnelContext _context;
    private readonly ParcelContext _parcels;

    public RelationalFacts(Database database)
    {
        (_database, _context) = (database, database.Open());
        _parcels = database.Open<ParcelContext>(options => new(options));
        _parcels.Database.ExecuteSqlRaw(_parcels.Database.GenerateCreateScript());
    }

    public override IReadOnlyList<Route> Load(FactBook facts)
    {
        _context.LoadFactsAsync(facts).GetAwaiter().GetResult();
        Route framework = new("EF", (kpis, period, by) =>
            SalesStandards.Lotus.Figures(_context.FunnelFigures(period)).Of(kpis).By(by)
                .TableAsync().GetAwaiter().GetResult());
        return [framework, Sql(_context)];
    }

    public override IReadOnlyList<Route> Load(IReadOnlyList<Parcel> parcels)
    {
        _parcels.ChangeTracker.Clear();
        _parcels.Database.ExecuteSqlRaw("DELETE FROM \"Package\"");
        _parcels.LoadFactsAsync(Parcel.Kind, parcels, ParcelSnapshot).GetAwaiter().GetResult();
        _parcels.AddRange(parcels.Select(Package.Of));
        _parcels.SaveChanges();
        var rows = FactQueries.For(AnyParcel.Period)
            .With(Parcel.Kind, _parcels.FunnelFacts<Parcel>(ParcelSnapshot));
        var entities = FactQueries.For(AnyParcel.Period).With(Parcel.Kind, _parcels.Set<Package>(), Package.Map);
        return
        [
            new("EF", (kpis, _, by) => SalesStandards.Lotus.Figures(rows).Of(kpis).By(by).Table),
            new("EF, own entity", (kpis, _, by) => SalesStandards.Lotus.Figures(entities).Of(kpis).By(by).Table),
            Sql(_parcels),
        ];
    }

    public override IReadOnlyList<Route> Load(RestatementBook book) =>
        Load(RestatementFacts.Kind, book.Facts, book.Period);

    public override IReadOnlyList<Route> Load(SpellBook spells) => Load(FactKinds.Spells, spells.Facts, spells.Period);

    public override IReadOnlyList<Route> Load(EntryBook book) => Load(EntryFacts.Kind, book.Facts, book.Period);

    public override IEnumerable<(string Name, IReadOnlyList<string> Found)> Find(Condition<Parcel> condition)
    {
        var rows = _parcels.FunnelFacts<Parcel>(ParcelSnapshot).Where(condition);
        yield return ("EF", RowText.Sorted(rows.AsEnumerable().Select(parcel => RowText.Of(Parcel.Kind, parcel))));
        var entities = _parcels.Set<Package>().Where(condition, Package.Map);
        yield return (
            "EF, own entity",
            RowText.Sorted(entities.AsEnumerable().Select(package => RowText.Of(Parcel.Kind, package.ToParcel()))));
        yield return ("SQL", SqlEvaluation.Find(
            SqlRows.Of(_parcels), Parcel.Kind, condition, ParcelSnapshot, _database.Dialect));
    }

    public override void Dispose()
    {
        _parcels.Dispose();
        _context.Dispose();
        _database.Dispose();
    }

    private IReadOnlyList<Route> Load<T>(FactKind<T> kind, IReadOnlyList<T> facts, ReportingPeriod period)
        where T : class
    {
        var snapshot = FactSnapshot.Of(period, Anchor.AsOf);
        _parcels.LoadFactsAsync(kind, facts, snapshot).GetAwaiter().GetResult();
        var rows = FactQueries.For(period).With(kind, _parcels.FunnelFacts<T>(snapshot));
        return
        [
            new("EF", (kpis, _, by) => SalesStandards.Lotus.Figures(rows).Of(kpis).By(by).Table),
            Sql(_parcels),
        ];
    }

    private Route Sql(DbContext context) => new("SQL", (kpis, period, by) =>
        SqlEvaluation.Evaluate(SqlRows.Of(context), _database.Dialect, kpis, period, by));
}
