using Funnel.Domain.Standards;

namespace Funnel.Domain.Exchange.Tests.Reading;

public sealed class ProbableDuplicateTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("funnel-duplicates");

    [Fact]
    public void Read_SamePhoneAndModel_IsAFindingOnTheLaterCard()
    {
        File.WriteAllText(
            Path.Combine(_folder.FullName, "cards.csv"),
            """
            card,dealer,consultant,customer_kind,channel,filed_on,model,level,next_contact_on,phone
            K1,D1,S1,retail,outreach,2010-10-01,Octavia,A,2010-10-08,13800138000
            K2,D1,S1,retail,outreach,2010-10-02,Octavia,A,2010-10-08,+86 138-0013-8000
            K3,D1,S1,retail,outreach,2010-10-02,Superb,A,2010-10-08,13800138000
            """);

        var dataset = DatasetReader.Read(_folder.FullName, new(SalesStandards.Gps.CardRules));

        var finding = Assert.Single(dataset.Findings);
        Assert.Equal(("cards.csv", 3L, "card", "K2"), (finding.File, finding.Line, finding.Column, finding.Value));
        Assert.StartsWith("It is probably a duplicate of card K1:", finding.Message.En, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
