using Funnel.Domain.Cards;
using Funnel.Domain.Reports;
using Funnel.Domain.Standards;

namespace Funnel.Domain.Tests.Reports;

public sealed class LostReasonAnalysisTests
{
    private static readonly LostReasonAnalysis October = Make();

    [Theory]
    [InlineData("channel", "walk-in 0 1 1 1 0, phone 1 0 0 0 0, outreach 0 0 0 0 1")]
    [InlineData("level", "A 0 0 1 1 0, C 1 1 0 0 1")]
    [InlineData("model-bought", " 0 1 0 0 0, Golf 1 0 0 0 0")]
    public void Table_OfOctober_CountsReasonsInOrder(string table, string expected) =>
        Assert.Equal(expected, string.Join(", ", October.Tables.Single(each => each.Id == table).Rows.Select(Text)));

    [Fact]
    public void Total_OfOctober_HasOneOfEachReason()
    {
        Assert.Equal(LostReasons.Five, October.Total.Reasons.Select(reason => reason.Reason));
        Assert.Equal(" 1 1 1 1 1", Text(October.Total));
        Assert.Equal(5, October.Total.Total);
    }

    private static string Text(LostReasonRow row) => $"{row.Key} {string.Join(' ', row.Reasons.Select(r => r.Cards))}";

    private static LostReasonAnalysis Make()
    {
        var period = Told.Period("10-01", "10-31");
        return LostReasonAnalysis.Of(Told.October.Figures(period), SalesStandards.Gps);
    }
}
