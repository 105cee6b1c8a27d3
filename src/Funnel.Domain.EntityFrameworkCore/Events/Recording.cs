using System.Data.Common;
using Funnel.Domain.EntityFrameworkCore.EventFormats;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// Records something sent, whole or not at all: in the caller's transaction if there is one, or in one of its own.
/// Where another writer was faster, it looks again, and finds the other's event or version.
/// </summary>
internal sealed class Recording(DbContext context, SubmissionId sent)
{
    private const int MostAttempts = 4;

    /// <summary>Runs the recording.</summary>
    /// <param name="stream">The stream by which the sender's id is recognised when it is sent again.</param>
    /// <param name="written">What is sent, as it would be stored there.</param>
    /// <param name="record">Records it, once it is known to be new.</param>
    /// <param name="stop">Stops waiting.</param>
    public async Task<StoreResult> RunAsync(
        string stream, WrittenEvent written, Func<Task<StoreResult>> record, CancellationToken stop)
    {
        if (context.Database.CurrentTransaction is not null)
        {
            return await DecideAsync(stream, written, record, stop);
        }

        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await context.Database.CreateExecutionStrategy().ExecuteAsync(
                    () => CommitAsync(() => DecideAsync(stream, written, record, stop), stop));
            }
            catch (DbException) when (attempt < MostAttempts)
            {
                // The other writer's row is there now: the next look finds it.
            }
        }
    }

    private async Task<StoreResult> CommitAsync(Func<Task<StoreResult>> decide, CancellationToken stop)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(stop);
        var result = await decide();
        if (result is StoreResult.Stored)
        {
            await transaction.CommitAsync(stop);
        }

        return result;
    }

    private async Task<StoreResult> DecideAsync(
        string stream, WrittenEvent written, Func<Task<StoreResult>> record, CancellationToken stop)
    {
        if (await AnsweredAsync(stream, written, stop) is { } answer)
        {
            return answer;
        }

        // While this sending waited for its turn, its twin may have been recorded.
        var result = await record();
        return result is StoreResult.Stored ? result : await AnsweredAsync(stream, written, stop) ?? result;
    }

    private async Task<StoreResult?> AnsweredAsync(string stream, WrittenEvent written, CancellationToken stop)
    {
        var before = await EventLog.SentAsync(context, sent, stop);
        return before.Count == 0 ? null
            : before.Exists(row => row.Stream == stream && IsSame(row, written)) ? new StoreResult.Repeated()
            : new StoreResult.Refused([StoreReasons.EventIdUsed]);
    }

    private static bool IsSame(EventRow row, WrittenEvent written) =>
        row.Type == written.Type && (row.Format != FormatHistory.Current || row.Body == written.Body);
}
