using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.EntityFrameworkCore.Tests.Routes;
using Funnel.Domain.Facts;
using Funnel.Domain.Kpis;
using Funnel.Domain.Sql;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Reports;
using Funnel.Domain.Tests.Stories;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Facts;

public sealed class ReportProperties : IDisposable
{
    private readonly Database _database = Database.Of(Database.Sqlite);
    private readonly DbContext _context;

    public ReportProperties() => _context = _database.Open();

    [Property(MaxTest = Runs.OfStores)]
    public void Reports_OfAnyHistory_AreTheSameFromADatabase(AnyCase c)
    {
        var standard = SalesStandards.All.First(each => each.Scale == c.Story.Scale);
        var history = c.Story.ToHistory();
        var facts = new FactBook(history, c.Period, standard.OwnerContacts);
        _context.LoadFactsAsync(facts).GetAwaiter().GetResult();
        var rows = standard.Figures(facts).With(new() { Engine = FigureEngine.Rows });
        var stored = standard.Figures(_context.FunnelFigures(c.Period));
        var text = standard.Figures(new SqlFigures(new SqlRowsOfPeriod(_context, _database.Dialect, c.Period)));
        var expected = ReportTexts.OfFigures(rows, standard);

        Assert.Equal(expected, ReportTexts.OfFigures(stored, standard));
        Assert.Equal(expected, ReportTexts.OfFigures(text, standard));
        Assert.Equal(
            ReportTexts.OfLists(history, rows, standard), ReportTexts.OfLists(history, stored, standard));
    }

    public void Dispose()
    {
        _context.Dispose();
        _database.Dispose();
    }
}
