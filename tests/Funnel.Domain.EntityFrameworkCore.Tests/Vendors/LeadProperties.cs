using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.EntityFrameworkCore.Tests.Routes;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Owners;
using Funnel.Domain.Periods;
using Funnel.Domain.Queries;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Worklists;
using Microsoft.EntityFrameworkCore;
using Property = Funnel.Domain.Tests.Properties.Property;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Vendors;

/// <summary>A vendor's own table through a column map: the worklists and KPIs of the cards in it.</summary>
public sealed class LeadProperties
{
    private static readonly IReadOnlyList<Worklist> Worklists =
    [
        CardWorklists.Due,
        CardWorklists.Overdue,
        CardWorklists.Contacted,
        CardWorklists.DormancyCandidatesUnder(SalesStandards.Gps.Dormancy),
        CardWorklists.ReassignmentUnder(SalesStandards.Drm.Reassignment, []),
    ];

    [SkippableTheory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public void WorklistsAndKpis_OverAVendorsOwnTable_AreThoseOfTheRows(string store)
    {
        using var database = Database.Of(store);
        using (var context = Open(database))
        {
            context.Database.ExecuteSqlRaw(context.Database.GenerateCreateScript());
        }

        Property.Holds(
            AnyCase.All,
            AnyCase.Smaller,
            c =>
            {
                var period = new ReportingPeriod(c.Period.From, c.Period.To);
                var facts = new FactBook(c.Story.ToHistory(), period, OwnerContactSchedules.Lotus);
                using var context = Open(database);
                Fill(context, facts);
                PickTheSame(context, facts, period);
                CountTheSame(context, facts, c.Report.Catalog, period);
                return true;
            },
            maxTests: 30);
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
        var leads = FactQueries.None.With(FactKinds.Cards, context.Set<Lead>(), Lead.Map);
        Route rows = new("rows", (all, p, by) => RowEvaluation.Evaluate(all, facts, p, by));
        Route own = new("own table", (all, p, by) => QueryEvaluation.Evaluate(all, leads, p, by));
        Route.Agree([rows, own], kpis, period,
            [[], [Dimensions.Dealer, Dimensions.Level], [Dimensions.Region, Dimensions.Media]]);
    }

    private static bool IsOfCards(Kpi kpi, ReportingPeriod period) =>
        new KpiQuestions([kpi], period, []).All.All(question => question.Facts == FactKinds.Cards);
}
