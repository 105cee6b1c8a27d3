using System.Data;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Facts;

/// <summary>Runs work in one transaction: the caller's, if there is one, or one of its own.</summary>
internal static class Transactions
{
    public static async Task InTransactionAsync(
        this DbContext context,
        Func<Task> work,
        CancellationToken stop,
        IsolationLevel isolation = IsolationLevel.Unspecified)
    {
        if (context.Database.CurrentTransaction is not null)
        {
            await work();
            return;
        }

        await using var transaction = await context.Database.BeginTransactionAsync(isolation, stop);
        await work();
        await transaction.CommitAsync(stop);
    }

    /// <summary>
    /// Reads so that everything read belongs to one state of the database, whatever is written meanwhile.
    /// </summary>
    public static async Task<TResult> InOneStateAsync<TResult>(
        this DbContext context, Func<Task<TResult>> read, CancellationToken stop)
    {
        if (context.Database.CurrentTransaction is not null)
        {
            return await read();
        }

        if (context.IsSqlite())
        {
            return await context.InDeferredTransactionAsync(read, stop);
        }

        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        return await read();
    }

    /// <summary>Whether the database is SQLite, which differs in what costs it time and in how it locks.</summary>
    public static bool IsSqlite(this DbContext context) =>
        context.Database.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite";

    // The transactions that the provider begins lock out other writers, and wait for them.
    private static async Task<TResult> InDeferredTransactionAsync<TResult>(
        this DbContext context, Func<Task<TResult>> read, CancellationToken stop)
    {
        await context.Database.OpenConnectionAsync(stop);
        try
        {
            await context.Database.ExecuteSqlRawAsync("BEGIN", stop);
            try
            {
                return await read();
            }
            finally
            {
                await context.Database.ExecuteSqlRawAsync("ROLLBACK", CancellationToken.None);
            }
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }
}
