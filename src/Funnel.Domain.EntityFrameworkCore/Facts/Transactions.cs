using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Facts;

/// <summary>Runs work in one transaction: the caller's, if there is one, or one of its own.</summary>
internal static class Transactions
{
    public static async Task InTransactionAsync(this DbContext context, Func<Task> work, CancellationToken stop)
    {
        if (context.Database.CurrentTransaction is not null)
        {
            await work();
            return;
        }

        await using var transaction = await context.Database.BeginTransactionAsync(stop);
        await work();
        await transaction.CommitAsync(stop);
    }
}
