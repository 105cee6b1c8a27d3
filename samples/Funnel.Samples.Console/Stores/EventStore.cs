using System.Data;
using System.Data.Common;
using Funnel.Domain.EntityFrameworkCore;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Exchange;
using Funnel.Domain.Standards;
using Funnel.Samples.Console.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Samples.Console.Stores;

/// <summary>An event store, a SQLite file or a PostgreSQL database, which this host only reads.</summary>
internal static class EventStore
{
    /// <summary>
    /// Everything recorded in a store, the targets set, the months closed and explanations accepted, of one moment.
    /// </summary>
    /// <param name="store"><c>sqlite:FILE</c> or <c>postgres:CONNECTION</c>.</param>
    /// <param name="standard">The standard the store was recorded under.</param>
    /// <param name="stop">Stops waiting.</param>
    /// <exception cref="UsageException">It is no store's name, or there is no such file.</exception>
    /// <exception cref="FailureException">It cannot be read.</exception>
    public static async Task<Dataset> ReadAsync(string store, SalesStandard standard, CancellationToken stop)
    {
        await using var context = new FunnelContext(OptionsOf(store, isReadOnly: true));
        try
        {
            await context.Database.OpenConnectionAsync(stop);
            await using var moment = await BeginAsync(context, stop);
            await context.Database.UseTransactionAsync(moment, stop);
            var funnel = new FunnelStore(context, standard);
            return new()
            {
                IsUsable = true,
                History = await funnel.Archive.ReadAsync(stop),
                Targets = await funnel.Archive.TargetsAsync(stop),
                Closes = await funnel.Closes.ReadAsync(stop),
                Accepted = await funnel.Acceptances.ReadAsync(stop),
            };
        }
        catch (DbException wrong)
        {
            throw new FailureException(
                $"无法从 --store 读取：{wrong.Message}", $"The --store cannot be read: {wrong.Message}", wrong);
        }
    }

    /// <summary>How a store is opened; a file that is not there is not made.</summary>
    public static DbContextOptions<FunnelContext> OptionsOf(string store, bool isReadOnly)
    {
        var options = new DbContextOptionsBuilder<FunnelContext>();
        var (isSqlite, place) = StorePlace.Read(store);
        return (isSqlite ? options.UseSqlite(FileOf(place, isReadOnly)) : options.UseNpgsql(place)).Options;
    }

    private static string FileOf(string path, bool isReadOnly) => File.Exists(path)
        ? new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = isReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWrite,
            Pooling = false,
        }.ConnectionString
        : throw new UsageException($"没有文件 '{path}'。", $"There is no file '{path}'.");

    // What others record meanwhile is not seen, and waits for nobody.
    private static async Task<DbTransaction> BeginAsync(FunnelContext context, CancellationToken stop) =>
        context.Database.GetDbConnection() is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: true)
            : await context.Database.GetDbConnection().BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
}
