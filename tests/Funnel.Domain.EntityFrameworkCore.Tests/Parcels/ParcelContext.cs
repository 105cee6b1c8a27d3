using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Facts;
using Funnel.Domain.Restatement;
using Funnel.Domain.Tests.Bulk;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Parcels;

/// <summary>
/// A vendor's context: a fact kind of its own, entities of its own that stand for the same facts, the lines of
/// restatements, and spells.
/// </summary>
internal sealed class ParcelContext(DbContextOptions<ParcelContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddFunnelDays().AddFactTable(Parcel.Kind).AddFactTable(RestatementFacts.Kind)
            .AddFactTable(FactKinds.Spells);
        modelBuilder.Entity<Parcel>(parcel =>
        {
            parcel.Property(p => p.Class).HasConversion<string>();
            parcel.Property(p => p.Town).HasConversion(id => id!.Value.Value, text => new TownId(text));
            parcel.Property(p => p.Sender).HasConversion(id => id!.Value.Value, text => new TownId(text));
        });
        modelBuilder.Entity<Package>();
    }
}
