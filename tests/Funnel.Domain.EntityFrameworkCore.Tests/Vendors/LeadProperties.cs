using Funnel.Domain.Conditions;
using Funnel.Domain.Dormancy;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.EntityFrameworkCore.Tests.Laws;
using Funnel.Domain.EntityFrameworkCore.Tests.Routes;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Queries;
using Funnel.Domain.Sources;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Worklists;
using Funnel.Samples.Tests.Warehouse;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Vendors;

/// <summary>A vendor's own table through a column map: the worklists and KPIs of the cards in it.</summary>
public sealed class LeadProperties : IDisposable
{
    private static readonly IReadOnlyList<Worklist> Worklists =
    [
        CardWorklists.Due,
        CardWorklists.Overdue,
        CardWorklists.Contacted,
        CardWorklists.DormancyCandidatesUnder(SalesStandards.Gps.Dormancy),
        CardWorklists.DormancyCandidatesUnder(new(
            DormancyColumns.LastContactOn <= Day.AsOf.Minus(3) & !DormancyColumns.Level.Is(new("A")), Source.Ours)),
        CardWorklists.DormancyCandidatesUnder(new(DormancyColumns.UnansweredCalls >= 2, Source.Ours)),
        CardWorklists.ReassignmentUnder(SalesStandards.Drm.Reassignment, []),
    ];

    private readonly Opened<Database> _databases = new(Created);

    [Property(MaxTest = Runs.OfStores)]
    public void WorklistsAndKpis_OverAVendorsOwnTableInSqlite_AreThoseOfTheRows(AnyCase c) =>
        AreThoseOfTheRows(_databases[Database.Sqlite], c);

    [ServerProperty(Servers.PostgresVariable, MaxTest = Runs.OfStores)]
    public void WorklistsAndKpis_OverAVendorsOwnTableInPostgres_AreThoseOfTheRows(AnyCase c) =>
        AreThoseOfTheRows(_databases[Database.Postgres], c);

    public void Dispose() => _databases.Dispose();

    private static Database Created(string kind)
    {
        var database = Database.Of(kind);
        using var context = Open(database);
        context.Database.ExecuteSqlRaw(context.Database.GenerateCreateScript());
        return database;
    }

    private static void AreThoseOfTheRows(Database database, AnyCase c)
    {
        var period = new ReportingPeriod(c.Period.From, c.Period.To);
        var facts = new FactBook(c.Story.ToHistory(), period, OwnerContactSchedules.Lotus);
        using var context = Open(database);
        Fill(context, facts);
        PickTheSame(context, facts, period);
        CountTheSame(context, facts, c.Report.Catalog, period);
    }

    private static LeadContext Open(Database database) => database.Open<LeadContext>(options => new(options));

    private static void Fill(LeadContext context, FactBook facts)
    {
        context.Set<Lead>().ExecuteDelete();
        context.AddRange(facts.Of(FactKinds.Cards, Anchor.AsOf).Select(Lead.Of));
        context.SaveChanges();
    }

    private static void PickTheSame(LeadContext context, FactBook facts, ReportingPeriod period)
    {
        foreach (var worklist in Worklists)
        {
            var condition = worklist.On(period.AsOf);
            var expected = facts.Of(FactKinds.Cards, Anchor.AsOf).Where(condition.IsSatisfiedBy);
            var found = context.Set<Lead>().Where(condition, Lead.Map).Select(lead => lead.Id);
            Assert.Equal(
                RowText.Sorted(expected.Select(card => card.Card.Value)).Prepend(worklist.Id),
                RowText.Sorted(found).Prepend(worklist.Id));
        }
    }

    private static void CountTheSame(LeadContext context, FactBook facts, KpiCatalog catalog, ReportingPeriod period)
    {
        var kpis = catalog.All.Where(kpi => IsOfCards(kpi, period)).ToList();
        var leads = FactQueries.For(period).With(FactKinds.Cards, context.Set<Lead>(), Lead.Map);
        Route rows = new("rows", (all, _, by) =>
            SalesStandards.Lotus.Figures(facts).Of(all).By(by).With(new() { Engine = FigureEngine.Rows }).Table);
        Route own = new("own table", (all, _, by) => SalesStandards.Lotus.Figures(leads).Of(all).By(by).Table);
        Route.Agree([rows, own], kpis, period,
            [[], [Dimensions.Dealer, Dimensions.Level], [Dimensions.Region, Dimensions.Media]]);
    }

    private static bool IsOfCards(Kpi kpi, ReportingPeriod period) =>
        new KpiPlan([kpi], period, []).Questions.All(question => question.Facts == FactKinds.Cards);
}
