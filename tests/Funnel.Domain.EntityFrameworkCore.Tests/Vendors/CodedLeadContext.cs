using Funnel.Domain.EntityFrameworkCore.Facts;
using Funnel.Domain.Periods;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Vendors;

/// <summary>
/// The vendor's own context. PostgreSQL has every type; SQLite compares neither moments with an offset nor NodaTime's,
/// so that moments are kept as ticks there, and days as day numbers.
/// </summary>
internal sealed class CodedLeadContext(DbContextOptions<CodedLeadContext> options) : DbContext(options)
{
    public const string StatusIndex = "ix_status";
    public const string FiledIndex = "ix_filed_at";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddFunnelDays();
        modelBuilder.Entity<CodedLead>(lead =>
        {
            lead.HasIndex(l => l.Status, StatusIndex);
            lead.HasIndex(l => l.FiledAt, FiledIndex);
            if (Database.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite")
            {
                lead.Property(l => l.VisitedAt).HasConversion<long?>(
                    at => at == null ? null : at.Value.UtcTicks,
                    ticks => ticks == null ? null : new DateTimeOffset(ticks.Value, TimeSpan.Zero));
                lead.Property(l => l.DrivenAt).HasConversion<long?>(
                    at => at == null ? null : at.Value.ToUnixTimeTicks(),
                    ticks => ticks == null ? null : Instant.FromUnixTimeTicks(ticks.Value));
                lead.Property(l => l.AgreedOn).HasConversion<int?>(
                    day => day == null ? null : DayNumber.Of(day.Value),
                    number => number == null ? null : DayNumber.ToDate(number.Value));
            }
        });
    }
}
