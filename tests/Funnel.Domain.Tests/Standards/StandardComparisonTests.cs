using Funnel.Domain.Standards;

namespace Funnel.Domain.Tests.Standards;

public sealed class StandardComparisonTests
{
    [Fact]
    public void Of_AStandardWithItself_HasNoDifferences() => Assert.All(SalesStandards.All, standard =>
    {
        var comparison = StandardComparison.Of(standard, standard);

        Assert.Empty(comparison.Differences);
        Assert.Equal(standard.Lines.Count, comparison.Lines.Count);
    });

    [Fact]
    public void Of_OneNumberChanged_DiffersInThatLineAlone()
    {
        var gps = SalesStandards.Gps;
        var ours = gps with { Code = "north-group", Dormancy = new(45, gps.Dormancy.Required, gps.Dormancy.Source) };

        var line = Assert.Single(StandardComparison.Of(gps, ours).Differences);

        Assert.Equal((StandardPart.Dormancy, "more-than-days"), (line.Part, line.Key));
        Assert.Equal(("15", "45"), (line.Left!.Value.En, line.Right!.Value.En));
    }

    [Theory]
    [InlineData(StandardPart.Levels, "H/buys-within", "15 days", "7 days")]
    [InlineData(StandardPart.Levels, "B/buys-within", "1 month", "1 month")]
    [InlineData(StandardPart.Levels, "H/contact", null, "2 days")]
    [InlineData(StandardPart.Levels, "H/question/budget", "budget", null)]
    [InlineData(StandardPart.FollowUpLevels, "1", "3 days", null)]
    [InlineData(StandardPart.Lists, "handover-cause/promoted", "consultant promoted", "consultant promoted")]
    [InlineData(StandardPart.OwnerContacts, "P7D", "3 days of grace", "3 days of grace")]
    public void Of_GpsAndLotus_ShowsEachLineSideBySide(StandardPart part, string key, string? gps, string? lotus)
    {
        var line = StandardComparison.Of(SalesStandards.Gps, SalesStandards.Lotus).Lines
            .Single(line => line.Part == part && line.Key == key);

        Assert.Equal((gps, lotus), (line.Left?.Value.En, line.Right?.Value.En));
        Assert.Equal(gps == lotus, line.IsSame);
    }

    [Fact]
    public void Of_EitherWayRound_HasTheSameDifferences() => Assert.Equal(
        StandardComparison.Of(SalesStandards.Sgm, SalesStandards.Nissan).Differences
            .Select(line => (line.Part, line.Key)).ToHashSet(),
        StandardComparison.Of(SalesStandards.Nissan, SalesStandards.Sgm).Differences
            .Select(line => (line.Part, line.Key)).ToHashSet());
}
