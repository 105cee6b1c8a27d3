using Funnel.Domain.Conditions;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Kpis.Catalog;
using Funnel.Domain.Periods;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Vendors;

/// <summary>Days between dates that PostgreSQL keeps as dates.</summary>
public sealed class NativeDateTests : IDisposable
{
    private static readonly LocalDate Today = new(2010, 10, 31);

    private readonly Database _database = Database.Of(Database.Postgres);
    private readonly DatedLeadContext _context;

    public NativeDateTests()
    {
        _context = _database.Open<DatedLeadContext>(options => new(options));
        _context.Database.ExecuteSqlRaw(_context.Database.GenerateCreateScript());
        _context.AddRange(
            new DatedLead { Created = new(2010, 10, 1) },
            new DatedLead { Created = new(2010, 10, 21), Ordered = new(2010, 10, 24), Sold = new(2010, 10, 29) },
            new DatedLead { Created = new(2010, 9, 1), Ended = new(2010, 9, 30) });
        _context.SaveChanges();
    }

    [SkippableFact]
    public void Column_OfANativeDate_IsADateInTheDatabase() => Assert.Equal(
        "date", _context.Model.FindEntityType(typeof(DatedLead))!.FindProperty("Created")!.GetColumnType());

    [SkippableFact]
    public void DaysBetween_OverNativeDates_AreCountedInTheDatabase()
    {
        var waited = Measure<CardFacts>.DaysBetween(CardColumns.OrderSignedOn, CardColumns.DeliveredOn);

        Assert.Equal(5, Sum(new(CardColumns.FiledOn <= Today, waited)));
    }

    [SkippableFact]
    public void AverageCardAge_OverNativeDates_IsCountedInTheDatabase()
    {
        // Two open cards, of 30 days and of 10.
        var kpi = StructureKpis.AverageCardAge;

        Assert.Equal([40, 2], new[] { kpi.Numerator, kpi.Denominator! }.Select(
            term => Sum(((FactTerm<CardFacts>)term).Total.In(ReportingPeriod.Month(2010, 10)))));
    }

    public void Dispose()
    {
        _context.Dispose();
        _database.Dispose();
    }

    private long Sum(Total<CardFacts> total) => _context.Set<DatedLead>().Sum(total.ToExpression(DatedLead.Map));
}
