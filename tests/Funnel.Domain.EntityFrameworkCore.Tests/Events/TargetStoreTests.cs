using Funnel.Domain.EntityFrameworkCore.Tests.Databases;
using Funnel.Domain.Targets;
using NodaTime;

namespace Funnel.Domain.EntityFrameworkCore.Tests.Events;

public sealed class TargetStoreTests
{
    public static TheoryData<string> Stores => [Database.Sqlite, Database.Postgres];

    [SkippableTheory]
    [MemberData(nameof(Stores))]
    public async Task Set_OfTargets_KeepsEachAndReplacesEarlierOnes(string store)
    {
        using var desk = new Desk(store);
        var dealers = Target(null, TargetMetric.Filings, 100);
        var anns = Target("Ann", TargetMetric.Orders, 12);
        await desk.Open().Archive.SetAsync([dealers, anns]);
        await desk.Open().Archive.SetAsync(
            [Target(null, TargetMetric.Filings, 110), Target(null, TargetMetric.Filings, 120)]);

        Assert.Equal(
            [Target(null, TargetMetric.Filings, 120), anns], await desk.Open().Archive.TargetsAsync());
    }

    private static MonthlyTarget Target(string? consultant, TargetMetric metric, int value) =>
        new(new("D1"), consultant is null ? null : new(consultant), new YearMonth(2010, 10), metric, value);
}
