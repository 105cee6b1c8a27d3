using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.EntityFrameworkCore.Facts;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore;

/// <summary>
/// A context with the fact tables and the event store; a vendor adds both to a context of its own as well.
/// </summary>
public sealed class FunnelContext(DbContextOptions<FunnelContext> options) : DbContext(options)
{
    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.AddFunnelFacts().AddFunnelEvents();
}
