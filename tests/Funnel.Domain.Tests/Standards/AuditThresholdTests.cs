using Funnel.Domain.Entries;
using Funnel.Domain.Standards;
using Funnel.Domain.Standards.Json;
using NodaTime;

namespace Funnel.Domain.Tests.Standards;

public sealed class AuditThresholdTests
{
    [Fact]
    public void Audit_OfAFile_IsReadAndTheRestIsAsUsual()
    {
        var standard = Read("""{ "daysToRefiling": 45, "meetingDays": ["friday", "monday"] }""").Standard!;

        Assert.Equal(45, standard.Audit.DaysToRefiling);
        Assert.Equal([IsoDayOfWeek.Monday, IsoDayOfWeek.Friday], standard.Audit.MeetingDays);
        Assert.Equal(1, standard.Audit.DaysFilingToDelivery);
    }

    [Theory]
    [InlineData("""{ "daysToRefiling": -1 }""", "audit.daysToRefiling")]
    [InlineData("""{ "daysToRefiling": 4000 }""", "audit.daysToRefiling")]
    [InlineData("""{ "cardsOfOnePhone": 0 }""", "audit.cardsOfOnePhone")]
    [InlineData("""{ "namedByChancePercent": 100 }""", "audit.namedByChancePercent")]
    [InlineData("""{ "meetingDays": ["mon"] }""", "audit.meetingDays[0]")]
    [InlineData("""{ "daysToRefilling": 3 }""", "audit.daysToRefilling")]
    public void Audit_OfWhatCannotBe_IsRefused(string audit, string path) =>
        Assert.Equal(path, Assert.Single(Read(audit).Faults).Path.TrimStart('$', '.'));

    [Fact]
    public void Audit_WrittenAndReadAgain_IsTheSame()
    {
        var standard = SalesStandards.Gps with
        {
            Code = "own",
            Audit = AuditThreshold.All.Aggregate(
                new AuditPolicy { MeetingDays = [IsoDayOfWeek.Sunday] },
                (policy, threshold) => threshold.With(policy, threshold.Of(policy) + 1)),
        };

        var again = StandardJson.Read(StandardJson.Write(standard)).Standard!;

        Assert.Equal(standard.Audit, again.Audit);
        Assert.NotEqual(AuditPolicy.Usual, again.Audit);
        Assert.Equal(20, again.Lines.Count(line => line.Part == StandardPart.Audit));
        Assert.DoesNotContain(SalesStandards.Gps.Lines, line => line.Part == StandardPart.Audit);
    }

    [Fact]
    public void Policy_OfNegativeDays_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => new AuditPolicy { DaysToRefiling = -1 });

    [Fact]
    public void Policy_OfNoDayOfTheWeek_IsRefused() => Assert.Throws<ArgumentException>(
        () => new AuditPolicy { MeetingDays = [IsoDayOfWeek.None] });

    private static StandardReading Read(string audit) =>
        StandardJson.Read($$"""{ "code": "own", "basedOn": "gps", "audit": {{audit}} }""");
}
