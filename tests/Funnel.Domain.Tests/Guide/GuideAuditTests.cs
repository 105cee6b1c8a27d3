using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;

namespace Funnel.Domain.Tests.Guide;

public sealed class GuideAuditTests
{
    private static readonly Story Quick = Story.OfCards("""
        K-1 phone 10-10 H by C-1 | 10-10 order | 10-10 delivered
        K-2 phone 09-10 H by C-2 | 09-10 order | 09-11 delivered
        K-3 phone 10-10 H by C-2 | 10-10 order | 10-11 delivered
        K-4 phone 10-10 B next 10-14 by C-2 | 10-20 lost gave-up @10-28
        """);

    [Fact]
    public void Audit_OfOctober_FindsTwoCardsFiledAtTheirDelivery() => Assert.Equal(
        ["K-1", "K-3"],
        GuideAudit.Audit(SalesStandards.Gps, Quick.ToHistory(), []).Findings.SelectMany(finding => finding.Members));

    [Fact]
    public void Own_RuleOfLateLosses_FindsOne()
    {
        var (months, own) = GuideAudit.Own(SalesStandards.Gps, Quick.ToHistory());

        Assert.Equal(1, own);
        Assert.Equal(1, months["2010-09", "C-2"].Values[0].Numerator);
        Assert.Equal(1, months["2010-10", "C-1"].Values[0].Numerator);
    }
}
