using Funnel.Domain.EntityFrameworkCore.Facts;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Vendors;

/// <summary>A vendor's context whose provider knows NodaTime's types: no date is converted.</summary>
internal sealed class DatedLeadContext(DbContextOptions<DatedLeadContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddFunnelDays();
        modelBuilder.Entity<DatedLead>();
    }
}
