using System.Data;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Sql;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Facts;

/// <summary>Loads the facts of a history into the fact tables, in batches.</summary>
public static class FactLoading
{
    /// <summary>
    /// Puts the facts of a period beside those of other days, in one transaction; those of the same days are replaced
    /// whole, so that loading twice changes nothing and a reader sees the old facts or the new. Of two loads at once
    /// one waits for the other, or fails with the provider's word for a serialization failure and changes nothing.
    /// </summary>
    public static async Task LoadFactsAsync(this DbContext context, FactBook facts, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(facts);
        await context.InTransactionAsync(
            async () =>
            {
                var asOf = FactSnapshot.Of(facts.Period, Anchor.AsOf);
                var cut = FactSnapshot.Of(facts.Period, Anchor.Cut);
                await context.DeleteFactsAsync(asOf, stop);
                await context.InsertFactsAsync(facts, asOf, stop);
                if (cut != asOf)
                {
                    await context.DeleteAsync(FactKinds.Cards, cut, stop);
                    await context.InsertAsync(FactKinds.Cards, facts.Of(FactKinds.Cards, Anchor.Cut), cut, stop);
                }
            },
            stop,
            IsolationLevel.Serializable);
    }

    /// <summary>
    /// Puts facts of one kind, such as a vendor's own, into a snapshot, in one transaction; those that were in it are
    /// replaced whole.
    /// </summary>
    public static Task LoadFactsAsync<T>(
        this DbContext context,
        FactKind<T> kind,
        IEnumerable<T> facts,
        FactSnapshot snapshot,
        CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(facts);
        return context.InTransactionAsync(
            async () =>
            {
                await context.DeleteAsync(kind, snapshot, stop);
                await context.InsertAsync(kind, facts, snapshot, stop);
            },
            stop,
            IsolationLevel.Serializable);
    }

    /// <summary>Adds facts to a snapshot, those of a scope alone where one is given.</summary>
    internal static async Task InsertFactsAsync(
        this DbContext context,
        FactBook facts,
        FactSnapshot snapshot,
        CancellationToken stop,
        Scope? whose = null)
    {
        await Insert(FactKinds.Traffic);
        await Insert(FactKinds.Cards);
        await Insert(FactKinds.Contacts);
        await Insert(FactKinds.Dues);
        await Insert(FactKinds.Orders);
        await Insert(FactKinds.Transfers);
        await Insert(FactKinds.Stages);
        await Insert(FactKinds.OwnerContacts);
        await Insert(FactKinds.BaseCustomers);
        await Insert(FactKinds.Leads);
        await Insert(FactKinds.Checks);
        await Insert(FactKinds.Staff);

        Task Insert<T>(FactKind<T> kind) =>
            context.InsertAsync(kind, Wanted(kind, facts.Of(kind, Anchor.AsOf)), snapshot, stop);

        IEnumerable<T> Wanted<T>(FactKind<T> kind, IReadOnlyList<T> all) =>
            whose is null ? all : all.Where(whose.On(kind).IsSatisfiedBy);
    }

    internal static async Task DeleteFactsAsync(this DbContext context, FactSnapshot snapshot, CancellationToken stop)
    {
        foreach (var kind in FactKinds.All)
        {
            await context.DeleteAsync(kind, snapshot, stop);
        }
    }

    /// <summary>Removes the facts of a snapshot.</summary>
    internal static Task DeleteAsync(
        this DbContext context, FactKind kind, FactSnapshot snapshot, CancellationToken stop) =>
        context.Database.ExecuteSqlRawAsync(DeleteFrom(context, kind), ValuesOf(snapshot), stop);

    /// <summary>
    /// Removes the facts of a snapshot that belong to one card, lead, base customer or consultant.
    /// </summary>
    internal static Task DeleteAsync(
        this DbContext context,
        FactKind kind,
        string owner,
        string id,
        FactSnapshot snapshot,
        CancellationToken stop)
    {
        var sql = $"{DeleteFrom(context, kind)} AND \"{owner}\" = {{3}}";
        return context.Database.ExecuteSqlRawAsync(sql, [.. ValuesOf(snapshot), id], stop);
    }

    private static string DeleteFrom(DbContext context, FactKind kind) =>
        $"DELETE FROM {context.TableOf(kind)} "
        + """WHERE "as_of" = {0} AND "stood_on" = {1} AND "known_on" = {2}""";

    private static IEnumerable<object> ValuesOf(FactSnapshot snapshot) =>
        snapshot.Columns.Select(column => (object)column.Value);

    internal static async Task InsertAsync<T>(
        this DbContext context, FactKind<T> kind, IEnumerable<T> facts, FactSnapshot snapshot, CancellationToken stop)
    {
        var table = SqlTable.Of(kind) with { Only = snapshot.Columns };
        var layout = new RowLayout<T>(kind, table);
        await new RowBatch(context, context.TableOf<T>(), layout.Columns).WriteAsync(facts, layout.Write, stop);
    }
}
