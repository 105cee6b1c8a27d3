using System.Globalization;
using Funnel.Domain.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Samples.Dashboard.Records;

/// <summary>
/// The lines that acts leave in the store: they are only ever added. Any reader of SQLite may list them:
/// <c>SELECT * FROM dashboard_audit</c>.
/// </summary>
internal sealed class AuditLog(IDbContextFactory<FunnelContext> contexts, RecordsFollower follower)
{
    private const string Table = """
        CREATE TABLE IF NOT EXISTS dashboard_audit (
            line INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL,
            dealer TEXT, ids TEXT NOT NULL)
        """;

    /// <summary>Adds a line, within the caller's transaction if there is one.</summary>
    public static async Task WriteAsync(DbContext store, AuditLine line, CancellationToken stop)
    {
        var at = line.At.ToString("uuuu-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var ids = string.Join(' ', line.Ids);
        await store.Database.ExecuteSqlRawAsync(Table, stop);
        await store.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO dashboard_audit (at, who, what, dealer, ids)
            VALUES ({at}, {line.By}, {line.Act.Code}, {line.Dealer?.Value}, {ids})
            """,
            stop);
    }

    /// <summary>
    /// The latest lines, latest first: all of them for whoever sees the whole group, else those of dealers seen.
    /// </summary>
    public async Task<IReadOnlyList<(string At, string By, string Act, string? Dealer, string Ids)>> ReadAsync(
        bool isWholeGroup, int most, CancellationToken stop)
    {
        await using var context = await contexts.CreateDbContextAsync(stop);
        await context.Database.ExecuteSqlRawAsync(Table, stop);
        var seen = (await follower.CurrentAsync(stop)).ByDealer;
        var lines = await context.Database
            .SqlQuery<Row>($"SELECT at, who, what, dealer, ids FROM dashboard_audit ORDER BY line DESC")
            .ToListAsync(stop);
        return
        [
            .. lines.Where(line => isWholeGroup || (line.Dealer is { } dealer && seen.ContainsKey(new(dealer))))
                .Take(most)
                .Select(line => (line.At, line.Who, line.What, line.Dealer, line.Ids)),
        ];
    }

    private sealed record Row(string At, string Who, string What, string? Dealer, string Ids);
}
