using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Vendors;

/// <summary>A vendor's context that gives every table a schema and a name of the vendor's own.</summary>
internal sealed class NamedTablesContext(DbContextOptions<NamedTablesContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("crm").AddFunnelFacts().AddFunnelEvents();
        foreach (var table in modelBuilder.Model.GetEntityTypes())
        {
            table.SetTableName("dms_" + table.GetTableName());
        }
    }
}
