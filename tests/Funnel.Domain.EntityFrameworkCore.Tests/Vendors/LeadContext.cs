using Funnel.Domain.EntityFrameworkCore.Facts;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Vendors;

/// <summary>A vendor's context that has no table of the library's, only its own.</summary>
internal sealed class LeadContext(DbContextOptions<LeadContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddFunnelDays();
        modelBuilder.Entity<Lead>(lead =>
        {
            lead.Property(l => l.Id).UseCollation(ByCharacters);
            lead.Property(l => l.Drive).HasColumnType(Moment);
        });
    }

    // The library's order of ids, which the collation of a PostgreSQL database may not be; SQLite's is.
    private string? ByCharacters =>
        Database.ProviderName == "Npgsql.EntityFrameworkCore.PostgreSQL" ? "C" : null;

    // A date without a zone, which PostgreSQL would otherwise take for one in UTC.
    private string? Moment =>
        Database.ProviderName == "Npgsql.EntityFrameworkCore.PostgreSQL" ? "timestamp without time zone" : null;
}
