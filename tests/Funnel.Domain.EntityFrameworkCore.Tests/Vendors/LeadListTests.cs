using Ardalis.Specification;
using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Facts;
using Funnel.Domain.Owners;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Worklists;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Vendors;

/// <summary>Worklists as specifications: in a vendor's own table, in the library's, and in memory.</summary>
public sealed class LeadListTests
{
    private static readonly LocalDate Today = new(2010, 10, 20);

    // Overdue by 10, 5, 5, 5 and 1 days; of the three alike, H and h have the better level.
    private static readonly Story Cards = Story.OfCards(
        """
        C walk-in  10-01 B next 10-19
        D walk-in  10-01 H next 10-10 | 10-02 order
        I walk-in  10-01 C next 10-15
        h walk-in  10-01 A next 10-15
        H walk-in  10-01 A next 10-15
        S phone    10-01 B next 10-19 | 10-18 dormant
        Z walk-in  10-01 B next 10-21 | 10-20 call next 10-21
        A walk-in  10-01 B next 10-20 | 10-20 call next 10-25
        """);

    [SkippableTheory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Lists_OverAVendorsOwnTable_ComeInTheLibrarysOrderPageByPage(string store)
    {
        using var database = Database.Of(store);
        await using var context = database.Open<LeadContext>(options => new(options));
        await context.Database.ExecuteSqlRawAsync(context.Database.GenerateCreateScript());
        var kept = Facts().Of(FactKinds.Cards, Anchor.AsOf).Select(Lead.Of).ToList();
        context.AddRange(kept);
        await context.SaveChangesAsync();
        var leads = new EntityRepository<Lead>(context);
        var seller = kept[0].Seller;

        Assert.Equal("D H h", await List(leads, new OverdueLeads(Today, seller, page: 0, size: 3)));
        Assert.Equal("I C", await List(leads, new OverdueLeads(Today, seller, page: 1, size: 3)));
        Assert.Equal("D H h", InMemory(kept, new OverdueLeads(Today, seller, page: 0, size: 3)));
        Assert.Equal("I C", InMemory(kept, new OverdueLeads(Today, seller, page: 1, size: 3)));
        Assert.Equal(5, await leads.CountAsync(new OverdueLeads(Today, seller, page: 1, size: 3)));
        Assert.True(await leads.AnyAsync(new OverdueLeads(Today, seller, page: 9, size: 3)));
        Assert.False(await leads.AnyAsync(new OverdueLeads(Today, "nobody", page: 0, size: 3)));
        Assert.Equal("D", (await leads.FirstOrDefaultAsync(new OverdueLeads(Today, seller, page: 0, size: 3)))?.Id);
        Assert.Equal("S", (await leads.GetByIdAsync("S"))?.Id);
        Assert.Equal((8, true), (await leads.CountAsync(), await leads.AnyAsync()));
        Assert.Equal(8, (await leads.ListAsync()).Count);
    }

    [SkippableTheory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Repository_OverAVendorsOwnTable_SelectsAndFindsTheOnlyOne(string store)
    {
        using var database = Database.Of(store);
        await using var context = database.Open<LeadContext>(options => new(options));
        await context.Database.ExecuteSqlRawAsync(context.Database.GenerateCreateScript());
        context.AddRange(Facts().Of(FactKinds.Cards, Anchor.AsOf).Select(Lead.Of));
        await context.SaveChangesAsync();
        var leads = new EntityRepository<Lead>(context);
        var dormant = new SingleResultSpecification<Lead>();
        dormant.Query.Where(CardColumns.State.Is(CardState.Dormant), Lead.Map).TagWith("the sleeper");
        var grades = new Specification<Lead, string>();
        grades.Query.Where(FollowedUp.Cards, Lead.Map);
        grades.Query.OrderBy(lead => lead.Id).Take(2).Select(lead => lead.Grade);

        Assert.Equal("S", (await leads.SingleOrDefaultAsync(dormant))?.Id);
        Assert.Equal(["B", "B"], await leads.ListAsync(grades));
        Assert.Equal("B", await leads.FirstOrDefaultAsync(grades));
        List<string> streamed = [];
        await foreach (var lead in leads.AsAsyncEnumerable(dormant))
        {
            streamed.Add(lead.Id);
        }

        Assert.Equal(["S"], streamed);
    }

    [SkippableTheory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.Postgres)]
    public async Task Lists_OverTheLibrarysOwnFacts_ComeInTheOrderOfTheWorklist(string store)
    {
        using var database = Database.Of(store);
        await using var context = database.Open();
        var facts = Facts();
        await context.LoadFactsAsync(facts);
        var cards = new EntityRepository<CardFacts>(
            context.FunnelFacts<CardFacts>(new FactSnapshot(Today, Today, Today)),
            id => AttributeColumns<CardFacts>.Card.Is(new(id.ToString()!)).ToExpression());
        Worklist[] lists = [CardWorklists.Overdue, CardWorklists.Due, CardWorklists.Contacted];

        Assert.Equal("H", (await cards.GetByIdAsync(new CardId("H")))?.Card.Value);
        foreach (var list in lists)
        {
            var expected = list.Of(facts.Of(FactKinds.Cards, Anchor.AsOf), Today, Cards.Scale);
            var found = await cards.ListAsync(list.ToSpecification(Today, Cards.Scale));
            Assert.Equal(
                expected.Select(entry => entry.Card.Card.Value).Prepend(list.Id),
                found.Select(card => card.Card.Value).Prepend(list.Id));
        }
    }

    private static FactBook Facts() => new(Cards.ToHistory(), new(Today, Today), OwnerContactSchedules.Lotus);

    private static string InMemory(IEnumerable<Lead> leads, OverdueLeads page) =>
        string.Join(' ', page.Evaluate(leads).Select(lead => lead.Id));

    private static async Task<string> List(EntityRepository<Lead> leads, OverdueLeads page) =>
        string.Join(' ', (await leads.ListAsync(page)).Select(lead => lead.Id));
}
