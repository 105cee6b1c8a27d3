using Funnel.Domain.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Samples.Dashboard.Tests.Access;

/// <summary>The audit as the store has it.</summary>
internal static class Audit
{
    /// <summary>Who did what with which records, and at which dealer.</summary>
    public static async Task<IReadOnlyList<string>> LinesAsync(FunnelContext context)
    {
        var isThere = await context.Database
            .SqlQuery<int>($"SELECT COUNT(*) AS Value FROM sqlite_master WHERE name = 'dashboard_audit'").SingleAsync();
        return isThere == 0 ? [] : await context.Database
            .SqlQuery<string>(
                $"""
                SELECT who || ' ' || what || ' ' || IFNULL(dealer, '-') || ' ' || ids AS Value
                FROM dashboard_audit ORDER BY line
                """)
            .ToListAsync();
    }
}
