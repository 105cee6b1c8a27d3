using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Intent;
using Funnel.Domain.Kpis;
using Funnel.Domain.Periods;
using Funnel.Domain.Queries;
using Funnel.Domain.Worklists;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Facts;

/// <summary>Asks the fact tables of a context for worklists and KPIs.</summary>
public static class FactRows
{
    /// <summary>The facts of one type in a snapshot, to be queried further.</summary>
    public static IQueryable<T> FunnelFacts<T>(this DbContext context, FactSnapshot snapshot)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(context);
        var (asOf, stoodOn) = (DayNumber.Of(snapshot.AsOf), DayNumber.Of(snapshot.StoodOn));
        var knownOn = DayNumber.Of(snapshot.KnownOn);
        return context.Set<T>().AsNoTracking()
            .Where(fact => EF.Property<int>(fact, FactSnapshot.AsOfColumn) == asOf
                && EF.Property<int>(fact, FactSnapshot.StoodOnColumn) == stoodOn
                && EF.Property<int>(fact, FactSnapshot.KnownOnColumn) == knownOn);
    }

    /// <summary>Every kind of fact in the snapshot that a period asks for.</summary>
    public static FactQueries FunnelFacts(this DbContext context, ReportingPeriod period)
    {
        var asOf = FactSnapshot.Of(period, Anchor.AsOf);
        return FactQueries.For(period)
            .With(FactKinds.Traffic, context.FunnelFacts<TrafficFacts>(asOf))
            .With(FactKinds.Cards, context.FunnelFacts<CardFacts>(asOf))
            .With(FactKinds.Cards, context.FunnelFacts<CardFacts>(FactSnapshot.Of(period, Anchor.Cut)), Anchor.Cut)
            .With(FactKinds.Contacts, context.FunnelFacts<ContactFacts>(asOf))
            .With(FactKinds.Dues, context.FunnelFacts<DueFacts>(asOf))
            .With(FactKinds.Orders, context.FunnelFacts<OrderFacts>(asOf))
            .With(FactKinds.Transfers, context.FunnelFacts<TransferFacts>(asOf))
            .With(FactKinds.Stages, context.FunnelFacts<StageFacts>(asOf))
            .With(FactKinds.OwnerContacts, context.FunnelFacts<OwnerContactFacts>(asOf))
            .With(FactKinds.BaseCustomers, context.FunnelFacts<BaseCustomerFacts>(asOf))
            .With(FactKinds.Leads, context.FunnelFacts<LeadFacts>(asOf))
            .With(FactKinds.Checks, context.FunnelFacts<CheckFacts>(asOf))
            .With(FactKinds.Staff, context.FunnelFacts<StaffFacts>(asOf));
    }

    /// <summary>
    /// The figures of a period whose facts have been loaded: one statement for each kind of fact and anchor, all of one
    /// state of the database where they are waited for.
    /// </summary>
    public static IFigureSource FunnelFigures(this DbContext context, ReportingPeriod period) =>
        new StoredFigures(context, context.FunnelFacts(period));

    /// <summary>The cards on a worklist, most urgent first; the database picks them out.</summary>
    /// <param name="cards">The cards as at the end of <paramref name="today"/>.</param>
    /// <param name="worklist">The worklist.</param>
    /// <param name="today">Today at the dealer.</param>
    /// <param name="scale">The scale that says which level is better.</param>
    /// <param name="stop">Stops waiting.</param>
    public static async Task<IReadOnlyList<WorklistEntry>> WorklistAsync(
        this IQueryable<CardFacts> cards,
        Worklist worklist,
        LocalDate today,
        LevelScale scale,
        CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(worklist);
        var listed = await cards.Where(worklist.On(today)).ToListAsync(stop);
        return worklist.Of(listed, today, scale);
    }
}
